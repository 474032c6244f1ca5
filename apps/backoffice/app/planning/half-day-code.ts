import type { HalfDay, Part } from '@repo/domain/schedule/half-day.rules'

const words: Record<Part, string> = { morning: 'ochtend', afternoon: 'middag' }

/** A half day in an address or a form: `2026-11-24-ochtend`. */
export const halfDayCode = ({ on, part }: HalfDay): string => `${on}-${words[part]}`

/** What a code says, for a schema to judge; a text that is no code has no part. */
export function readHalfDayCode(code: string): { on: string; part?: Part } {
	const [, on = '', word = ''] = /^(\d{4}-\d{2}-\d{2})-(ochtend|middag)$/.exec(code) ?? []
	return { on, part: on === '' ? undefined : word === words.morning ? 'morning' : 'afternoon' }
}
