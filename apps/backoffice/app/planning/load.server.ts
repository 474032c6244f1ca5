import type { Api } from '@repo/api/backoffice'
import { localClock, mondayOfWeek, weekOf, workdaysFrom } from '@repo/domain/schedule/half-day.rules'
import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { openSearch } from '../server/sealed-search.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { boardRows } from './board-rows.ts'
import { readDone } from './done-cookie.server.ts'
import { blockIn, slotsOf } from './person-week.ts'
import { lastDate, type PlanningQuery, readQuery, unknownWeek, weekBeside } from './planning-query.ts'

type Args = { request: Request; context: Readonly<RouterContextProvider>; url: URL }
type Choices = Awaited<ReturnType<Api['schedule']['choices']>>

/** Reads the address, or answers 404 with what to do about it. */
export function requireQuery(url: URL, today: string): PlanningQuery & { monday: string } {
	const query = readQuery(url.searchParams, today)
	const monday = query && mondayOfWeek(query.week)
	if (query === null || monday === null) throw data(unknownWeek, 404)
	return { ...query, search: openSearch(query.search), monday }
}

/** The site that the address names, or the first one; 404 for one that is not there. */
export function requireSite({ sites }: Choices, id: string | null) {
	const site = id === null ? sites[0] : sites.find((candidate) => candidate.id === id)
	if (site === undefined && id !== null) throw new Response(null, { status: 404 })
	return site
}

/** Everything that the planning shows of one week, one site and perhaps one person. */
export async function loadPlanning({ request, context, url }: Args) {
	const { now } = context.get(requestContext)
	const today = localClock(now).date
	const query = requireQuery(url, today)
	const { choices, site, board, person, people } = await find(context.get(apiContext), query, now)
	const { done, headers } = readDone(request, person?.id ?? null)
	const shown = {
		today,
		until: lastDate(today),
		thisWeek: weekOf(today),
		key: crypto.randomUUID(),
		done,
		here: { week: query.week, site: site?.id, person: person?.id },
		query: { search: query.search, what: query.what, halfDays: query.halfDays },
		week: weekOnPage(query, today),
		site,
		sites: choices.sites,
		person,
		people,
		rows: board && boardRows(board, choices.workTypes, query.monday),
		lessons: lessonsAt(choices, site?.id),
	}
	return data(shown, { headers })
}

async function find(api: Api, query: PlanningQuery & { monday: string }, now: Date) {
	const choices = await api.schedule.choices()
	const site = requireSite(choices, query.site)
	const [board, person, people] = await Promise.all([
		site ? api.schedule.board({ siteId: site.id, week: query.week }) : null,
		query.person === null ? null : loadPerson(api, { ...query, person: query.person, now }),
		query.person === null || query.search !== '' ? api.person.find({ text: query.search }) : [],
	])
	return { choices, site, board, person, people }
}

const lessonsAt = ({ lessons }: Choices, site: string | undefined) =>
	lessons
		.filter(({ siteId }) => siteId === site)
		.map(({ id, name, group }) => ({ id, name: group ? `${name} (${group})` : name }))

/** A week as the page shows it, with the weeks beside it. */
export function weekOnPage({ week, monday }: { week: string; monday: string }, today: string) {
	return {
		code: week,
		days: workdaysFrom(monday),
		previous: weekBeside(week, -1, today),
		next: weekBeside(week, 1, today),
	}
}

type PersonAsked = { person: string; week: string; monday: string; now: Date }

/** Someone and their ten half days; who may not be seen is not there (404). */
async function loadPerson(api: Api, { person, week, monday, now }: PersonAsked) {
	const [{ id, name }, planned] = await Promise.all([
		api.person.get(person),
		api.schedule.week({ personId: person, week }),
	])
	return { id, name, block: blockIn(planned), slots: slotsOf(planned, monday, now) }
}
