import { z } from 'zod'

/** Where a sign-in or a confirmation may lead; a request names one of these and nothing else. */
const places = {
	start: () => '/',
	window: () => '/weer-ingelogd',
	roles: () => '/rol',
	account: () => '/account',
	authenticator: () => '/account/authenticator',
	staff: () => '/beheer/medewerkers',
	'invite-staff': () => '/beheer/medewerkers/nieuw',
	'name-stand-in': () => '/beheer/waarneming/nieuw',
	people: () => '/deelnemers',
	import: (id: string) => `/inlezen/${id}`,
	card: (id: string) => `/deelnemers/${id}/kaart`,
	'staff-card': (id: string) => `/beheer/kaarten/${id}`,
	'staff-member': (id: string) => `/beheer/medewerkers/${id}`,
} as const satisfies Record<string, (id: string) => string>

/** The name of a place to go to. */
export type PlaceName = keyof typeof places

const isPlace = (name: string): name is PlaceName => Object.hasOwn(places, name)

/** What a request asked for, when it is a place that we know; else the first page. `id` counts only when it is one. */
export function readPlace(name: string | null, id: string | null): { name: PlaceName; id: string } {
	const uuid = z.uuid().safeParse(id).data ?? ''
	const known = name !== null && isPlace(name) ? name : 'start'
	if ((known === 'card' || known === 'staff-card' || known === 'import') && uuid === '')
		return { name: 'start', id: '' }
	return known === 'staff-member' && uuid === '' ? { name: 'staff', id: '' } : { name: known, id: uuid }
}

/** The address of a place. */
export const addressOf = ({ name, id }: { name: PlaceName; id: string }): string => places[name](id)
