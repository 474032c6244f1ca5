import { type Round, round, type Target, warm } from './load.ts'
import { loadNote } from './machine.ts'
import { ratios, type Spread, spread, told } from './measure.ts'
import type { Row } from './report.ts'

type Side = Record<keyof Round, Spread>

/** How two servers did in the same run. Ratios are ours to theirs, round by round. */
export type Comparison = { perSecond: Spread; cpu: Spread; ours: Side; theirs: Side; load: string }

/** Rounds of each, and seconds per round. */
const defaults = { rounds: 9, seconds: 3 }

/** Asks the two in turn, each round the other one first, after both have warmed up. */
export async function compare(ours: Target, theirs: Target, { rounds, seconds } = defaults): Promise<Comparison> {
	await warm(ours)
	await warm(theirs)
	const read = { ours: [] as Round[], theirs: [] as Round[] }
	for (let number = 0; number < rounds; number++) {
		const order = number % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)
		for (const side of order) read[side].push(await round(side === 'ours' ? ours : theirs, seconds))
	}
	const of = (side: Round[], key: keyof Round) => side.map((round) => round[key])
	return {
		perSecond: ratios(of(read.ours, 'perSecond'), of(read.theirs, 'perSecond')),
		cpu: ratios(of(read.ours, 'cpu'), of(read.theirs, 'cpu')),
		ours: sideOf(read.ours),
		theirs: sideOf(read.theirs),
		load: loadNote(),
	}
}

function sideOf(rounds: Round[]): Side {
	const of = (key: keyof Round) => spread(rounds.map((round) => round[key]))
	return { perSecond: of('perSecond'), cpu: of('cpu'), p50: of('p50'), p99: of('p99'), waited: of('waited') }
}

/** One line per side to print under a row: what is behind the ratio. Absolutes are this machine's only. */
export function sidesTold({ ours, theirs }: Comparison, names: readonly [ours: string, theirs: string]): string[] {
	return [ours, theirs].map(
		(side, index) =>
			`${names[index]}: ${told(side.cpu)} CPU ms, ${told(side.perSecond, 0)} a second, ` +
			`p50 ${told(side.p50, 0)} p99 ${told(side.p99, 0)} ms, waited ${told(side.waited)}`,
	)
}

type Goal = { row: string; atLeast?: number; notes: string[]; names: readonly [ours: string, theirs: string] }

/** The two rows of a comparison of speed: by requests per second, and by CPU, which neighbours disturb less. */
export function speedRows(result: Comparison, { row, atLeast, notes, names }: Goal): Row[] {
	const inverse = { median: 1 / result.cpu.median, min: 1 / result.cpu.max, max: 1 / result.cpu.min }
	const by = (kind: string, ratio: Spread): Row => ({
		row: `${row}, ${kind}`,
		goal: atLeast === undefined ? '-' : `>= ${atLeast.toFixed(2)}x`,
		measured: `${told(ratio)}x`,
		met: atLeast === undefined ? null : ratio.median >= atLeast,
		load: result.load,
		notes: [],
	})
	const lines = [...notes, ...sidesTold(result, names)]
	return [by('requests a second', result.perSecond), { ...by('CPU per request', inverse), notes: lines }]
}
