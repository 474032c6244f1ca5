import { defineConfig, recommendedAcceptedAttributes } from 'i18next-cli'
import { languageCodes } from './src/languages.ts'

/** `pnpm lint:texts` finds texts that someone typed into a page instead of into `locales`. */
export default defineConfig({
	locales: [...languageCodes],
	extract: {
		input: ['../../apps/*/app/**/*.tsx', '../ui/src/!(*.test).tsx'],
		ignore: ['**/*.test.tsx', '**/.react-router/**'],
		output: 'locales/{{language}}/{{namespace}}.json',
		primaryLanguage: 'nl',
	},
	lint: {
		acceptedTags: 'all',
		ignoredTags: ['meta', 'script', 'style', 'link'],
		acceptedAttributes: [...recommendedAcceptedAttributes, 'heading', 'hint', 'text', 'caption', 'summary'],
		// The compiler checks the values of each text, from the Dutch source.
		checkInterpolationParams: false,
		checkConcatenation: 'error',
	},
})
