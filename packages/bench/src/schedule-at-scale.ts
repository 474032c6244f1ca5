import { connect, type Connection } from '@repo/db/connect'
import type { Actor } from '@repo/domain/context'
import { getToday } from '@repo/domain/schedule/get-today'
import { loadNote } from './machine.ts'
import { ratios, type Spread, spread, told } from './measure.ts'
import { now } from './reader.ts'
import { type Row, runAlone } from './report.ts'
import { explainSchedule } from './scale/explain.ts'
import type { Loaded } from './scale/load-organisations.ts'
import { pickPeople } from './scale/pick-people.ts'
import { type Sizes, withSizes } from './scale/sizes.ts'

const people = 300
const rounds = 9
const goal = { latency: 1.3, pages: 2 }

/** What the page reads for one person, at 6,000,000 half days of 60 organisations against 22,000 of one. */
export async function scheduleAtScale({ small, big }: Sizes): Promise<Row[]> {
	const [few, many] = [await openSide(small), await openSide(big)]
	try {
		const latency = await readInTurn(few, many)
		const load = loadNote()
		const taken = await explainSchedule(small.urls, few.people)
		const takenBig = await explainSchedule(big.urls, many.people)
		const name = `Schedule query, ${big.rows.toLocaleString('en')} half days / ${small.rows.toLocaleString('en')}`
		const inside = [taken, takenBig].map((side) => told(spread(side.map(({ ms }) => ms)), 3))
		const notes = [
			`a read of ${people} people, ms, with begin, who acts and commit: ${told(spread(latency.few), 3)} and ${told(spread(latency.many), 3)}`,
			`the statement alone inside PostgreSQL, ms: ${inside.join(' and ')}`,
		]
		return [
			latencyRow(name, ratios(latency.many, latency.few), { load, notes }),
			pagesRow(
				`${name}, pages`,
				[taken, takenBig].map((side) => side.map(({ pages }) => pages)),
				load,
			),
			pagesRow(
				`${name}, pages of half days`,
				[taken, takenBig].map((side) => side.map(({ own }) => own)),
				load,
			),
		]
	} finally {
		await Promise.all([few.connection.close(), many.connection.close()])
	}
}

function latencyRow(row: string, ratio: Spread, more: Pick<Row, 'load' | 'notes'>): Row {
	const [limit, measured] = [`<= ${goal.latency}x`, `${told(ratio)}x`]
	return { row: `${row}, latency`, goal: limit, measured, met: ratio.median <= goal.latency, ...more }
}

function pagesRow(row: string, sides: readonly (readonly number[])[], load: string): Row {
	const [few, many] = [spread(sides[0] ?? []), spread(sides[1] ?? [])]
	const more = many.median - few.median
	const notes = [`shared buffers, hit or read: ${told(few, 0)} and ${told(many, 0)}`]
	return { row, goal: `<= +${goal.pages}`, measured: `+${more}`, met: more <= goal.pages, load, notes }
}

type Side = { connection: Connection; people: Actor[] }

async function openSide(loaded: Loaded): Promise<Side> {
	const connection = connect(loaded.urls.portal, { name: 'bench', max: 1 })
	return { connection, people: await pickPeople(loaded, loaded.organisationIds, people) }
}

/** Median latency of each round, person by person in turn; the first round only warms up. */
async function readInTurn(few: Side, many: Side) {
	const medians = { few: [] as number[], many: [] as number[] }
	for (let round = 0; round <= rounds; round++) {
		const read = { few: [] as number[], many: [] as number[] }
		for (let index = 0; index < people; index++) {
			read.few.push(await time(few, index))
			read.many.push(await time(many, index))
		}
		if (round === 0) continue
		medians.few.push(spread(read.few).median)
		medians.many.push(spread(read.many).median)
	}
	return medians
}

async function time({ connection, people }: Side, index: number): Promise<number> {
	const actor = people[index]
	if (actor === undefined) throw new Error('too few people')
	const start = performance.now()
	const { now: current, next } = await connection.withActor(actor, (db) => getToday({ db, actor, now }), now)
	if (current === null && next === null) throw new Error('nothing was read')
	return performance.now() - start
}

if (import.meta.main) await runAlone(() => withSizes(scheduleAtScale))
