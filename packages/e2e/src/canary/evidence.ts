import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { staffText } from '@repo/i18n/staff'
import type { Evidence } from './find-leaks.ts'

const folder = 'E2E_EVIDENCE'
const seen = new Set<string>()

/** Says where this run keeps what its apps and browsers left behind; the processes of the tests hear it too. */
export function keepEvidenceIn(directory: string) {
	process.env[folder] = directory
}

/** Keeps something that was left behind, once for each process. */
export function keepEvidence(evidence: Evidence) {
	const directory = process.env[folder]
	if (directory === undefined || evidence.text === '' || isFile(evidence)) return
	// Without what changes with every answer, so that equal pages are kept once.
	const text = withoutReader(evidence.text).replaceAll(/nonce[-=]("?)[\w+/=-]+\1/g, '')
	const key = createHash('sha256').update(`${evidence.kind} ${text}`).digest('base64')
	if (seen.has(key)) return
	seen.add(key)
	appendFileSync(path.join(directory, `${process.pid}.jsonl`), `${JSON.stringify({ ...evidence, text })}\n`)
}

/** All that the run kept. */
export function readEvidence(directory: string): Evidence[] {
	return readdirSync(directory).flatMap((file) =>
		readFileSync(path.join(directory, file), 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line): Evidence => JSON.parse(line)),
	)
}

/** Forms that come back to their sender, with what was typed. */
const forms = new Set([409, 422, 429])

/** Whether an answer is a page that says what went wrong, and nothing else. */
export const isErrorPage = (status: number): boolean => status >= 400 && !forms.has(status)

/**
 * What went wrong is said in a part of a person's file, which its reader may see: the page in its frame, or the data of all parts
 * of a page (`.data`), whose page is looked at itself.
 */
const isFile = ({ kind, where, text }: Evidence): boolean =>
	kind === 'error page' &&
	(/\.data(\?|$)/.test(where) || text.includes(`aria-label="${staffText('participant.tabs')}"`))

/**
 * Pages of the backoffice name their own reader at the top, also where something went wrong: that name tells nobody anything. It
 * stands in the page, and in the data of the shell (`name`, `role`, `demo`).
 */
function withoutReader(text: string): string {
	const [, onPage] = /instap-top-bar__who">.*?<strong>([^<]+)</s.exec(text) ?? []
	const [, inData] = /"([^"\\]+)\\?",\\?"role\\?",\\?"[a-z_]+\\?",\\?"demo/.exec(text) ?? []
	const reader = onPage ?? inData
	return reader === undefined ? text : text.replaceAll(reader, '')
}
