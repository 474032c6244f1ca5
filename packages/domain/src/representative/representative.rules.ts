import { addDays } from '../schedule/half-day.rules.ts'

/** On what ground someone looks along with a participant (3.16). Money is not ours, so nobody looks along for that. */
export const representativeRelations = ['parent', 'guardian', 'court_mentor'] as const
export type RepresentativeRelation = (typeof representativeRelations)[number]

/** Why someone looks along for longer than was decided at first. */
export const extensionReasons = ['participant_asks', 'still_needed', 'court_decided'] as const
export type ExtensionReason = (typeof extensionReasons)[number]

type Part = { pages: readonly string[]; operations: readonly string[]; private?: true }

/**
 * What someone who looks along sees, part by part: its pages in the portal, and what those ask; `private`: only after the light
 * unlock, as for the participant. The participant closes a part and opens it again. A new part is one line here, in the enum
 * `representative_part`, and in the policies of its tables.
 */
export const representativeParts = {
	today: { pages: ['/'], operations: ['today.get'] },
	schedule: { pages: ['/rooster', '/wat-verandert-er'], operations: ['schedule.weeks', 'enrolment.change'] },
	appointments: { pages: ['/afspraak'], operations: ['appointment.get'] },
	attendance: { pages: ['/aanwezigheid'], operations: ['attendance.mine'] },
	reviews: { pages: ['/gesprekken'], operations: ['review.mine'], private: true },
} as const satisfies Record<string, Part>
export type RepresentativePart = keyof typeof representativeParts

/** The parts, in the order in which they are shown. */
export const representativePartNames = Object.keys(representativeParts) as [RepresentativePart, ...RepresentativePart[]]

/** Their own reading is theirs: the language, and help with it; and so is proving who they are. */
const always = {
	pages: ['/taal/lezen', '/gesloten', '/openen', '/openen/coach'],
	operations: ['language.mine', 'language.choose', 'language.support', 'language.chooseSupport', 'unlock.ask'],
}

/** What only the participant does: who looks along is told so in the same words as a part that is shut. */
const alonePages = new Set(['/gesprekken/antwoord', '/aanmelding', '/welk-werk'])

/** Whether a page is the participant's alone, and not something that is not there at all. */
export const isForParticipantAlone = (pathname: string): boolean => alonePages.has(pathname)

/** Which part a page is; null for a page of no part. */
export const partOfPage = (pathname: string): RepresentativePart | null =>
	representativePartNames.find((part) => partOf(part).pages.includes(pathname)) ?? null

const partOf = (part: RepresentativePart): Part => representativeParts[part]

/** Of these parts, those that a session opens now: what is private only when its person proved to be there (`unlocked`). */
export const partsNow = (parts: readonly RepresentativePart[], unlocked: boolean): RepresentativePart[] =>
	parts.filter((part) => unlocked || partOf(part).private !== true)

/** Whether a page is there for someone who looks along, as far as no part was closed. Everything else is the participant's alone. */
export const isPageForRepresentative = (pathname: string): boolean =>
	partOfPage(pathname) !== null || always.pages.includes(pathname)

/** Whether an operation (`today.get`) may be asked by someone to whom these parts are open. */
export const isOperationInParts = (open: readonly RepresentativePart[], operation: string): boolean =>
	[...open.flatMap((part) => partOf(part).operations), ...always.operations].includes(operation)

/**
 * The last day on which someone is under age: the day before the 18th birthday. Who was born on 29 February has that birthday on
 * 1 March. The database reckons in the same way (`last_day_under_age`).
 */
export function lastDayUnderAge(bornOn: string): string {
	const [year = '', ...monthAndDay] = bornOn.split('-')
	const grownUp = String(Number(year) + 18).padStart(4, '0')
	// Eighteen years after a leap year there is none.
	if (monthAndDay.join('-') === '02-29') return `${grownUp}-02-28`
	return addDays([grownUp, ...monthAndDay].join('-'), -1)
}

type Person = { bornOn: string | null; today: string; daysMax: number }

/**
 * The last day that someone may look along (3.16): a parent or guardian until the 18th birthday, anyone else for as long as the
 * organisation lets it be decided at once. Or why not at all: nobody knows when the participant was born, or they are 18.
 */
export function latestEnd(
	relation: RepresentativeRelation,
	{ bornOn, today, daysMax }: Person,
): { ok: true; until: string } | { ok: false; reason: 'birth-unknown' | 'adult' } {
	if (relation === 'court_mentor') return { ok: true, until: addDays(today, daysMax) }
	if (bornOn === null) return { ok: false, reason: 'birth-unknown' }
	const until = lastDayUnderAge(bornOn)
	return until < today ? { ok: false, reason: 'adult' } : { ok: true, until }
}

/** How it stands with looking along. `adult`: a parent or guardian of whoever is 18 by now. */
export const representationStates = ['stands', 'early', 'ended', 'adult', 'expired'] as const
export type RepresentationState = (typeof representationStates)[number]
