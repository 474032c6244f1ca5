import { daysBetween } from '../schedule/half-day.rules.ts'

/**
 * What of someone can ask for attention, the most pressing first. A new kind is a word here, its query in `attention-facts.ts` and
 * its text in `attention.kind`; list, order and filters follow.
 */
export const attentionKinds = ['unlock', 'answer', 'absence', 'review', 'opportunity', 'ending', 'unplanned'] as const
export type AttentionKind = (typeof attentionKinds)[number]

/** One thing that asks for attention, and its day: since when, or by when. Local date. */
export type Attention = { kind: AttentionKind; on: string }

/** That something of someone asks for attention. */
export type AttentionFact = Attention & { personId: string; name: string }

/** Someone with all that asks for attention, the most urgent first. */
export type Attentive = { id: string; name: string; urgency: number; attention: Attention[] }

const daysMax = 9_999

/**
 * How urgent something is, as a number above 0: what somebody waits for at this moment, then what is late, then what is to come;
 * among these the longest ago first, and of the same day by kind.
 */
export function urgencyOf({ kind, on }: Attention, today: string): number {
	const late = Math.max(-daysMax, Math.min(daysMax, daysBetween(on, today)))
	const level = kind === 'unlock' ? 2 : late >= 0 ? 1 : 0
	return level * 1_000_000 + (late + daysMax + 1) * 10 + (attentionKinds.length - attentionKinds.indexOf(kind))
}

/** A place in the list: more urgent before less, then by name; whoever asks for nothing has urgency 0. */
export type Place = Pick<Attentive, 'urgency' | 'name' | 'id'>

/** Orders people as the list shows them. */
export function byUrgency(one: Place, other: Place): number {
	if (one.urgency !== other.urgency) return other.urgency - one.urgency
	if (one.name !== other.name) return one.name < other.name ? -1 : 1
	return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** Puts what is known together by person, and orders it. `kind` keeps only people of whom this asks for attention. */
export function orderAttention(facts: readonly AttentionFact[], today: string, kind?: AttentionKind): Attentive[] {
	const people = new Map<string, { name: string; attention: Attention[] }>()
	for (const { personId, name, ...one } of facts)
		people.set(personId, { name, attention: [...(people.get(personId)?.attention ?? []), one] })
	return [...people]
		.filter(([, { attention }]) => kind === undefined || attention.some((one) => one.kind === kind))
		.map(([id, { name, attention }]) => {
			const sorted = attention.toSorted((a, b) => urgencyOf(b, today) - urgencyOf(a, today))
			return { id, name, attention: sorted, urgency: sorted[0] ? urgencyOf(sorted[0], today) : 0 }
		})
		.toSorted(byUrgency)
}

/** How many people each kind is about. */
export function countKinds(facts: readonly AttentionFact[]): Partial<Record<AttentionKind, number>> {
	const people = new Map<AttentionKind, Set<string>>()
	for (const { kind, personId } of facts) people.set(kind, (people.get(kind) ?? new Set()).add(personId))
	return Object.fromEntries([...people].map(([kind, { size }]) => [kind, size]))
}
