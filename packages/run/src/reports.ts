import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './settings.ts'

export type Count = { passed: number; failed: number }

/** Where each package's vitest writes its report, below the package. */
export const unitReport = '.turbo/tests.json'
/** Where Playwright writes its report. */
export const e2eReport = path.join(root, 'packages/e2e/.turbo/e2e.json')

const packages = ['apps', 'packages'].flatMap((folder) =>
	readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name, unitReport)),
)

/** Takes away the reports of earlier runs, so that they are not counted again. */
export function forgetReports() {
	for (const file of [...packages, e2eReport]) rmSync(file, { force: true })
}

/** Sums the reports of the unit tests and the journeys that have run. */
export function countTests(): Count {
	const counts = [...packages.map(countUnit), countJourneys()]
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failed: counts.reduce((sum, { failed }) => sum + failed, 0),
	}
}

function countUnit(file: string): Count {
	const { numPassedTests = 0, numFailedTests = 0 } = readReport(file)
	return { passed: numPassedTests, failed: numFailedTests }
}

function countJourneys(): Count {
	const { expected = 0, flaky = 0, unexpected = 0 } = readReport(e2eReport).stats ?? {}
	return { passed: expected + flaky, failed: unexpected }
}

type Report = {
	numPassedTests?: number
	numFailedTests?: number
	stats?: { expected?: number; flaky?: number; unexpected?: number }
}

function readReport(file: string): Report {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
