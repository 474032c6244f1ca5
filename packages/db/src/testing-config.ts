import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The vitest preset of packages whose tests need a database. */
export const withDatabase = defineConfig({
	test: {
		include: ['src/**/*.test.ts'],
		globalSetup: [fileURLToPath(new URL('./testing-cluster.ts', import.meta.url))],
		pool: 'forks',
		maxWorkers: 2,
		// Only ends what hangs: a machine may be busy.
		testTimeout: 120_000,
		hookTimeout: 60_000,
	},
})
