import { localClock, mondayOfWeek, workdaysFrom } from '@repo/domain/schedule/half-day.rules'
import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { apiContext, requestContext } from '../server/session.server.ts'
import { boardRows } from './board-rows.ts'
import { readDone } from './done-cookie.server.ts'
import { blockIn, slotsOf } from './person-week.ts'
import { lastDate, type PlanningQuery, readQuery, unknownWeek, weekBeside } from './planning-query.ts'

type Args = { request: Request; context: Readonly<RouterContextProvider>; url: URL }

/** Reads the address, or answers 404 with what to do about it. */
export function requireQuery(url: URL, today: string): PlanningQuery & { monday: string } {
	const query = readQuery(url.searchParams, today)
	const monday = query && mondayOfWeek(query.week)
	if (query === null || monday === null) throw data(unknownWeek, 404)
	return { ...query, monday }
}

/** Everything that the planning shows of one week, one site and perhaps one person. */
export async function loadPlanning({ request, context, url }: Args) {
	const { now } = context.get(requestContext)
	const api = context.get(apiContext)
	const today = localClock(now).date
	const query = requireQuery(url, today)
	const choices = await api.schedule.choices()
	const site = query.site === null ? choices.sites[0] : choices.sites.find(({ id }) => id === query.site)
	if (site === undefined && query.site !== null) throw new Response(null, { status: 404 })
	const [board, person, people] = await Promise.all([
		site ? api.schedule.board({ siteId: site.id, week: query.week }) : null,
		query.person === null ? null : loadPerson({ context, today, ...query, person: query.person }),
		query.person === null || query.search !== '' ? api.person.find({ text: query.search }) : [],
	])
	const { done, headers } = readDone(request, person?.id ?? null)
	const shown = {
		today,
		until: lastDate(today),
		key: crypto.randomUUID(),
		done,
		query: { search: query.search, what: query.what, halfDays: query.halfDays },
		week: weekOnPage(query, today),
		site,
		sites: choices.sites,
		person,
		people,
		rows: board && boardRows(board, choices.workTypes, query.monday),
		lessons: choices.lessons
			.filter(({ siteId }) => siteId === site?.id)
			.map(({ id, name, group }) => ({ id, name: group ? `${name} (${group})` : name })),
	}
	return data(shown, { headers })
}

function weekOnPage({ week, monday }: { week: string; monday: string }, today: string) {
	return {
		code: week,
		days: workdaysFrom(monday),
		previous: weekBeside(week, -1, today),
		next: weekBeside(week, 1, today),
	}
}

type PersonArgs = Pick<Args, 'context'> & { person: string; week: string; monday: string; today: string }

/** Someone and their ten half days; who may not be seen is not there (404). */
async function loadPerson({ context, person, week, monday, today }: PersonArgs) {
	const api = context.get(apiContext)
	const [{ id, name }, planned] = await Promise.all([
		api.person.get(person),
		api.schedule.week({ personId: person, week }),
	])
	return {
		id,
		name,
		block: blockIn(planned),
		slots: slotsOf(planned, monday, today, context.get(requestContext).now),
	}
}
