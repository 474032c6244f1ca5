import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** What a document cannot do by itself, as small custom elements: the only JavaScript that reaches the phone. */
export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'build/enhance',
		target: 'es2020',
		manifest: 'manifest.json',
		modulePreload: false,
		rolldownOptions: {
			input: fileURLToPath(new URL('app/enhance/enhance.ts', import.meta.url)),
			output: { entryFileNames: '[name].[hash].js', chunkFileNames: '[name].[hash].js' },
		},
	},
})
