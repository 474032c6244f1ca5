import { type Round, round, type Target, warm } from './load.ts'
import { loadNote } from './machine.ts'
import { ratios, type Spread, spread } from './measure.ts'

/** How two servers did in the same run: requests per second of the first as a part of the second's, and the same of CPU. */
export type Comparison = {
	perSecond: Spread
	cpu: Spread
	ours: Record<keyof Round, Spread>
	theirs: Record<keyof Round, Spread>
	load: string
}

/** Rounds of each, and seconds per round. */
const defaults = { rounds: 7, seconds: 4 }

/** Asks the two in turn, each round the other one first, after both have warmed up. */
export async function compare(ours: Target, theirs: Target, { rounds, seconds } = defaults): Promise<Comparison> {
	await warm(ours)
	await warm(theirs)
	const read = { ours: [] as Round[], theirs: [] as Round[] }
	for (let number = 0; number < rounds; number++) {
		if (number % 2 === 1) read.theirs.push(await round(theirs, seconds))
		read.ours.push(await round(ours, seconds))
		if (number % 2 === 0) read.theirs.push(await round(theirs, seconds))
	}
	const column = (rounds: Round[], key: keyof Round) => rounds.map((round) => round[key])
	const all = (rounds: Round[]) => ({
		perSecond: spread(column(rounds, 'perSecond')),
		cpu: spread(column(rounds, 'cpu')),
		p50: spread(column(rounds, 'p50')),
		p99: spread(column(rounds, 'p99')),
	})
	return {
		perSecond: ratios(column(read.ours, 'perSecond'), column(read.theirs, 'perSecond')),
		cpu: ratios(column(read.ours, 'cpu'), column(read.theirs, 'cpu')),
		ours: all(read.ours),
		theirs: all(read.theirs),
		load: loadNote(),
	}
}
