import type { Urls } from '@repo/db/setup'
import type { Actor } from '@repo/domain/context'
import postgres from 'postgres'
import { recordToday } from '../bare/record.ts'
import { setActor } from '../bare/set-actor.ts'
import { now } from '../reader.ts'

/**
 * What one statement took inside PostgreSQL: pages looked at, in shared memory or read into it; those of the half days and
 * their key alone; and milliseconds.
 */
export type Taken = { pages: number; own: number; ms: number }

/** A prepared statement gets its lasting plan after so many runs. */
const plansSettle = 6

/**
 * Runs the page's statements as prepared ones, as the portal does, for each of these people; gives what the one that reads
 * the schedule took, person by person, from `explain (analyze, buffers)`.
 */
export async function explainSchedule(urls: Urls, people: readonly Actor[]): Promise<Taken[]> {
	const sql = postgres(urls.portal, { max: 1 })
	const taken: Taken[] = []
	try {
		for (const [number, person] of people.entries()) {
			const statements = await recordToday(urls, person)
			const schedule = statements.find(({ text }) => text.includes('"planned_half_day"'))
			if (schedule === undefined) throw new Error('no statement of the page reads the schedule')
			if (number === 0) await sql.unsafe(`prepare schedule as ${schedule.text}`)
			const values = schedule.parameters.map((value) => `'${String(value).replaceAll("'", "''")}'`)
			const execute = `execute schedule(${values.join(', ')})`
			await sql.begin(async (tx) => {
				await tx.unsafe(setActor, [person.organisationId, person.personId, person.role, now.toISOString()])
				const settling = number === 0 ? plansSettle : 0
				for (let run = 0; run < settling; run++) await tx.unsafe(execute)
				const [row] = await tx.unsafe(`explain (analyze, buffers, timing off, format json) ${execute}`)
				taken.push(read(row?.['QUERY PLAN'][0]))
			})
		}
	} finally {
		await sql.end({ timeout: 5 })
	}
	return taken
}

type Node = { 'Shared Hit Blocks': number; 'Shared Read Blocks': number; 'Relation Name'?: string; Plans?: Node[] }

function read(explained: { Plan: Node; 'Execution Time': number } | undefined): Taken {
	if (explained === undefined) throw new Error('PostgreSQL explained nothing')
	return { pages: pagesOf(explained.Plan), own: ownPages(explained.Plan), ms: explained['Execution Time'] }
}

const pagesOf = (node: Node) => node['Shared Hit Blocks'] + node['Shared Read Blocks']

function ownPages(node: Node): number {
	if (node['Relation Name'] === 'planned_half_day') return pagesOf(node)
	return (node.Plans ?? []).reduce((pages, child) => pages + ownPages(child), 0)
}
