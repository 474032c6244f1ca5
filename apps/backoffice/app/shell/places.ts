import { z } from 'zod'

/** Where a sign-in or a confirmation may lead; a request names one of these and nothing else. */
const places = {
	start: () => '/',
	window: () => '/weer-ingelogd',
	roles: () => '/rol',
	account: () => '/account',
	authenticator: () => '/account/authenticator',
	staff: (list: string) => (list === '' ? '/beheer/medewerkers' : `/beheer/medewerkers?${list}`),
	'invite-staff': () => '/beheer/medewerkers/nieuw',
	'name-stand-in': () => '/beheer/waarneming/nieuw',
	caseload: () => '/beheer/caseload',
	people: (list: string) => (list === '' ? '/deelnemers' : `/deelnemers?${list}`),
	referrals: (list: string) => (list === '' ? '/aanmeldingen' : `/aanmeldingen?${list}`),
	'opportunity-reviews': (list: string) => (list === '' ? '/jaargesprekken' : `/jaargesprekken?${list}`),
	'cohort-xlsx': (id: string) => `/groepen/${id}?bewaar=xlsx`,
	'cohort-csv': (id: string) => `/groepen/${id}?bewaar=csv`,
	import: (id: string) => `/inlezen/${id}`,
	phone: (id: string) => `/deelnemers/${id}/telefoon`,
	representatives: (id: string) => `/deelnemers/${id}/vertegenwoordiger`,
	cohort: (id: string) => `/groepen/${id}`,
	card: (id: string) => `/deelnemers/${id}/kaart`,
	merge: (id: string) => `/deelnemers/${id}/samenvoegen`,
	'staff-card': (id: string) => `/beheer/kaarten/${id}`,
	'staff-member': (id: string) => `/beheer/medewerkers/${id}`,
} as const satisfies Record<string, (id: string) => string>

/** The name of a place to go to. */
export type PlaceName = keyof typeof places

/** What a list keeps of itself on the way there and back: its filter, by these names. The list itself checks what they say. */
const kept = ['zoek', 'vraagt', 'leest', 'traject', 'werk', 'bewaar'] as const

/** The filter in this text and nothing else of it, as it may stand in an address. */
function readList(text: string): string {
	const asked = new URLSearchParams(text)
	const filter = kept.flatMap((name) => {
		const value = asked.get(name)
		return value && value.length <= 1_000 ? [[name, value]] : []
	})
	return String(new URLSearchParams(filter))
}

/** Places that are about one thing: without it there is nowhere to go. */
const ofOne: ReadonlySet<PlaceName> = new Set([
	'phone',
	'representatives',
	'cohort',
	'cohort-xlsx',
	'cohort-csv',
	'card',
	'staff-card',
	'import',
	'merge',
])

/** Lists: what they keep of themselves goes along. */
const lists = ['people', 'referrals', 'opportunity-reviews', 'staff'] as const
const isList = (name: string): name is (typeof lists)[number] => lists.some((list) => list === name)

const isPlace = (name: string): name is PlaceName => Object.hasOwn(places, name)

/**
 * What a request asked for, when it is a place that we know; else the first page. `id` counts only when it is one; for a list it is
 * the list's filter.
 */
export function readPlace(name: string | null, id: string | null): { name: PlaceName; id: string } {
	if (name !== null && isList(name)) return { name, id: readList(id ?? '') }
	const uuid = z.uuid().safeParse(id).data ?? ''
	const known = name !== null && isPlace(name) ? name : 'start'
	if (ofOne.has(known) && uuid === '') return { name: 'start', id: '' }
	return known === 'staff-member' && uuid === '' ? { name: 'staff', id: '' } : { name: known, id: uuid }
}

/** The address of a place. */
export const addressOf = ({ name, id }: { name: PlaceName; id: string }): string => places[name](id)
