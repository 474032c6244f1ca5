import type { Role } from '@repo/db/schema'
import { weekOf } from '@repo/domain/schedule/half-day.rules'
import { day } from '../world/world.ts'

/** Who gets a page, and what they get of it. */
export type Page = {
	/** `anyone`: signed in or not; `signed-in`: whoever is signed in to this app. */
	may: 'anyone' | 'signed-in' | readonly Role[]
	/** What stands at the address: a page (200) when left out, another status, or where it leads. */
	gives?: number | string
	/** Whose id is in the address: of someone whom the role must see, or of someone who works here. */
	about?: 'person' | 'member'
	/** What follows the address, about this person. */
	query?: (personId: string) => string
}

const door = { may: 'anyone' } as const
/** Only a form is sent there: nothing to look at. */
const formOnly = { may: 'anyone', gives: 405 } as const
const leadsTo = (gives: string): Page => ({ may: 'anyone', gives })
/** The half day that `makeNearAndFar` planned. */
const planned = (id: string) => `?week=${weekOf(day(1))}&persoon=${id}&dagdeel=${day(3)}-middag`
const coaching = ['coach', 'team_lead'] as const
const files = ['coach', 'planner', 'team_lead'] as const
const planning = ['coach', 'planner'] as const
const starting = ['planner', 'team_lead'] as const
const administrator = { may: ['administrator'] } as const
const cards = { may: ['team_lead', 'administrator'] } as const

/** Every address of the backoffice. */
export const backofficePages: Record<string, Page> = {
	'/': { may: 'signed-in' },
	'/deelnemers': {
		may: [...files, 'work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer'],
	},
	'/deelnemers/bestand': { may: 'signed-in', gives: 405 },
	'/deelnemers/open-met-reden': { may: ['coach'] },
	'/deelnemers/:id': { may: files, about: 'person' },
	'/deelnemers/:id/gegevens': { may: files, about: 'person' },
	'/deelnemers/:id/gesprekken': { may: coaching, about: 'person' },
	'/deelnemers/:id/gesprekken/afspraak': { may: coaching, about: 'person' },
	'/deelnemers/:id/gesprekken/afspraak/:appointment': { may: coaching, about: 'person', gives: 404 },
	'/deelnemers/:id/gesprekken/verslag': { may: coaching, about: 'person' },
	'/deelnemers/:id/gesprekken/verslag/:review': { may: coaching, about: 'person', gives: 404 },
	'/deelnemers/:id/jaargesprek': { may: coaching, about: 'person' },
	'/jaargesprekken': { may: coaching },
	'/jaargesprekken/bestand': { may: 'signed-in', gives: 405 },
	'/deelnemers/:id/traject': { may: files, about: 'person' },
	'/deelnemers/:id/telefoon': { may: coaching, about: 'person' },
	'/deelnemers/:id/geef': { may: coaching, about: 'person' },
	'/deelnemers/:id/kaart': { may: coaching, about: 'person' },
	'/deelnemers/:id/vertegenwoordiger': { may: coaching, about: 'person' },
	'/deelnemers/:id/samenvoegen': { may: ['team_lead'], about: 'person' },
	'/deelnemers/:id/samenvoegen/:other': { may: ['team_lead'], about: 'person', gives: 404 },
	'/deelnemers/:id/kaart/nieuw': { may: coaching, gives: 405, about: 'person' },
	'/inlezen': { may: ['planner'] },
	'/inlezen/voorbeeld': { may: ['planner'] },
	'/inlezen/:id': { may: ['planner'], gives: 404 },
	'/deelnemers/:id/intake': { may: files, about: 'person' },
	'/aanmeldingen': { may: [...files, 'referrer'] },
	'/aanmeldingen/bestand': { may: 'signed-in', gives: 405 },
	'/aanmeldingen/inlezen': { may: ['referrer', 'coach'] },
	'/aanmeldingen/inlezen/voorbeeld': { may: ['referrer', 'coach'] },
	'/aanmeldingen/nieuw': { may: ['referrer', 'coach'] },
	'/aanmeldingen/:id': { may: [...files, 'referrer'], gives: 404 },
	'/aanmeldingen/:id/invullen': { may: ['referrer', 'coach'], gives: 404 },
	'/deelnemers/:id/nood': { may: ['work_supervisor'], about: 'person', gives: 404 },
	'/groepen': { may: files },
	'/groepen/bestand': { may: 'signed-in', gives: 405 },
	'/groepen/nieuw': { may: starting },
	'/groepen/opzet': { may: starting },
	'/groepen/:id': { may: files, gives: 404 },
	'/groepen/:id/bestand': { may: 'signed-in', gives: 405 },
	'/groepen/:id/voortgang': { may: files, gives: 404 },
	'/planning': { may: planning, about: 'person', query: planned },
	'/planning/verplaatsen': { may: planning, about: 'person', query: planned },
	'/planning/uithalen': { may: planning, about: 'person', query: planned },
	'/cijfers': { may: ['manager'] },
	'/cijfers/bestand': { may: ['manager'] },
	'/inzage': { may: ['privacy_officer'] },
	'/inzage/vragen': { may: ['privacy_officer'] },
	'/rol': { may: 'signed-in' },
	'/bevestig': { may: 'signed-in' },
	'/account': { may: 'signed-in' },
	'/account/authenticator': { may: 'signed-in', gives: '/account' },
	'/openen': { may: 'signed-in', gives: 405 },
	'/beheer/schermen': administrator,
	'/beheer/tablets': administrator,
	'/beheer/kaarten': cards,
	'/beheer/kaarten/:id': { ...cards, about: 'member' },
	'/beheer/kaarten/:id/nieuw': { may: 'signed-in', gives: 405, about: 'member' },
	'/beheer/instellingen': administrator,
	'/beheer/instellingen/wijzigen': { ...administrator, query: () => '?wat=review_weeks' },
	'/beheer/caseload': { may: ['team_lead'] },
	'/beheer/waarneming': cards,
	'/beheer/waarneming/bestand': { may: 'signed-in', gives: 405 },
	'/beheer/waarneming/nieuw': cards,
	'/beheer/medewerkers': administrator,
	'/beheer/medewerkers/bestand': { may: 'signed-in', gives: 405 },
	'/beheer/medewerkers/nieuw': administrator,
	'/beheer/medewerkers/:id': { ...administrator, about: 'member' },
	'/tablet': door,
	'/hal': leadsTo('/hal/kaart'),
	'/hal/kaart': door,
	'/hal/kaart/:secret': leadsTo('/hal/kaart'),
	'/hal/pin': leadsTo('/hal/kaart?nee=no-card'),
	'/hal/melden': formOnly,
	'/hal/klaar': formOnly,
	'/namen': formOnly,
	'/inloggen': door,
	'/inloggen/code': door,
	'/oidc': { may: 'anyone', gives: 404 },
	'/oidc/terug': { may: 'anyone', gives: 404 },
	'/passkey': formOnly,
	'/uitnodiging': door,
	'/uitnodiging/kiezen': leadsTo('/uitnodiging'),
	'/uitnodiging/authenticator': door,
	'/weer-ingelogd': { may: 'signed-in' },
	'/overdragen': leadsTo('/'),
	'/ontgrendelen': leadsTo('/'),
	'/blijf': formOnly,
	'/uitloggen': formOnly,
	'/demo/sign-in': formOnly,
	'/bronnen': door,
	'/trpc/*': { may: 'anyone', gives: 404 },
	'/*': { may: 'anyone', gives: 404 },
}

/** Every address of the portal. */
export const portalPages: Record<string, Page> = {
	'/': { may: 'signed-in' },
	'/rooster': { may: 'signed-in' },
	'/aanwezigheid': { may: 'signed-in' },
	'/wat-verandert-er': { may: 'signed-in' },
	'/aanmelding': { may: 'signed-in' },
	'/afspraak': { may: 'signed-in', gives: 404 },
	'/gesprekken': { may: 'signed-in' },
	'/gesprekken/antwoord': { may: 'signed-in', gives: 404 },
	'/wie-zag-mijn-gegevens': { may: 'signed-in' },
	'/wie-zag-mijn-gegevens/vraag': { may: 'signed-in' },
	'/openen': { may: 'signed-in', gives: '/' },
	'/openen/coach': { may: 'signed-in' },
	'/apparaten': { may: 'signed-in' },
	'/apparaten/weg': { may: 'signed-in', gives: '/apparaten' },
	'/wie-kijkt-mee': { may: 'signed-in' },
	'/gesloten': { may: 'signed-in', gives: '/' },
	'/taal/lezen': { may: 'signed-in' },
	'/welk-werk': { may: 'signed-in' },
	'/gelukt': { may: 'signed-in', gives: '/' },
	'/koppelen/sleutel': { may: 'signed-in', gives: '/' },
	'/koppelen': door,
	'/koppelen/coach': door,
	'/kaart': door,
	'/kaart/:secret': leadsTo('/kaart?nee=unknown'),
	'/pin': leadsTo('/kaart?nee=no-card'),
	'/scherm': door,
	'/overgedragen': door,
	'/teruggeven': door,
	'/start': door,
	'/inloggen': door,
	'/inloggen/telefoon': formOnly,
	'/inloggen/sleutel': leadsTo('/inloggen'),
	'/uitloggen': formOnly,
	'/demo/sign-in': formOnly,
	'/taal': door,
	'/taal/staat-er-niet-bij': door,
	'/nederlands': formOnly,
	'/bronnen': door,
	'/trpc/*': { may: 'anyone', gives: 404 },
	'/*': { may: 'anyone', gives: 404 },
}
