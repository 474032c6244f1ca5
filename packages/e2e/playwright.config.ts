import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const found = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME

/** Journeys in a real browser over both built apps, on a world of their own. Build the apps first. */
export default defineConfig({
	testDir: 'src',
	outputDir: 'test-results',
	globalSetup: './src/world/global-setup.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	// Some look at every page there is: this only ends what hangs.
	timeout: 300_000,
	expect: { timeout: 15_000 },
	grepInvert: process.env.SCREENSHOTS ? undefined : /@screenshots/,
	reporter: [['list'], ...(report ? [['json'] as const] : [])],
	use: {
		browserName: 'chromium',
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: existsSync(found) ? found : undefined,
			chromiumSandbox: false,
			args: [
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
})
