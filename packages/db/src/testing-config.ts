import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The vitest preset of packages whose tests need a database. */
export const withDatabase = defineConfig({
	test: {
		include: ['src/**/*.test.ts'],
		globalSetup: [fileURLToPath(new URL('./testing-cluster.ts', import.meta.url))],
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
})
