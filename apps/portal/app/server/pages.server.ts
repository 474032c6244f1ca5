import { z } from 'zod'

/** The pages that a form may send someone back to: a list, never an address from the form (quality A.3). */
const pages = [
	'/',
	'/rooster',
	'/aanwezigheid',
	'/gesprekken',
	'/wie-zag-mijn-gegevens',
	'/apparaten',
	'/wie-kijkt-mee',
	'/gesloten',
	'/kaart',
	'/koppelen',
	'/koppelen/coach',
	'/koppelen/sleutel',
	'/start',
	'/inloggen/sleutel',
	'/inloggen',
	'/taal',
	'/taal/lezen',
	'/taal/staat-er-niet-bij',
	'/overgedragen',
	'/welk-werk',
	'/gelukt',
	'/teruggeven',
	'/bronnen',
] as const

/** A page of that list. */
export type PortalPage = (typeof pages)[number]

/** The page to go back to; the first page when the form names no page of ours. */
export const pageTo = (value: unknown): PortalPage => z.enum(pages).catch('/').parse(value)

/** Where someone proves to be there before what is private, and comes back to a page of ours. */
export const openingOf = (page: PortalPage): string => `/openen?${new URLSearchParams({ naar: page })}`
