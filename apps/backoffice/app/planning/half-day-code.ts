import type { HalfDay, Part } from '@repo/domain/schedule/half-day.rules'

const words: Record<Part, string> = { morning: 'ochtend', afternoon: 'middag' }

/** A half day in an address or a form: `2026-11-24-ochtend`. */
export const halfDayCode = ({ on, part }: HalfDay): string => `${on}-${words[part]}`

/** What a code says, for a schema to judge whether that date exists; nothing for a text that is no code. */
export function readHalfDayCode(code: string): Partial<HalfDay> {
	const [, on, word] = /^(\d{4}-\d{2}-\d{2})-(ochtend|middag)$/.exec(code) ?? []
	return on === undefined ? {} : { on, part: word === words.morning ? 'morning' : 'afternoon' }
}
