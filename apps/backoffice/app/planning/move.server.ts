import { localClock, mondayOfWeek, weekOf } from '@repo/domain/schedule/half-day.rules'
import { Move, Once } from '@repo/domain/schedule/schedule.schema'
import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { apiContext, requestContext } from '../server/session.server.ts'
import { parseForm, textOf, textOrNothing } from '../shell/form.ts'
import { showConflict, showProblems, showRefusal } from './answer.server.ts'
import { boardRows } from './board-rows.ts'
import { redirectDone } from './done-cookie.server.ts'
import { explain } from './explain.server.ts'
import { findPlanned, requireHalfDay } from './find-planned.server.ts'
import { halfDayCode, readHalfDayCode } from './half-day-code.ts'
import { requireQuery, requireSite, weekOnPage } from './load.server.ts'
import { filledBy, slotsOf } from './person-week.ts'
import { isWeekInReach, lastDate, planningUrl, unknownWeek } from './planning-query.ts'
import { planningAt, type Sent, unlessKeyWasUsed } from './sent.server.ts'

const MoveOnce = z.intersection(Once, Move)

/** What someone has now, and the week that it can move to: with what stands there and what places there are. */
export async function loadMove({ context, url }: { context: Readonly<RouterContextProvider>; url: URL }) {
	const { now } = context.get(requestContext)
	const api = context.get(apiContext)
	const today = localClock(now).date
	const { person: personId, site: siteId, week: backTo, halfDays } = requireQuery(url, today)
	const from = requireHalfDay(halfDays[0])
	const week = url.searchParams.get('naar') ?? weekOf(from.on)
	const monday = mondayOfWeek(week)
	if (monday === null || !isWeekInReach(week, today)) throw data(unknownWeek, 404)
	const choices = await api.schedule.choices()
	const site = requireSite(choices, siteId)
	if (personId === null || site === undefined) throw new Response(null, { status: 404 })
	const [{ id, name }, row, there, board] = await Promise.all([
		api.person.get(personId),
		findPlanned(api, personId, from),
		api.schedule.week({ personId, week }),
		api.schedule.board({ siteId: site.id, week }),
	])
	if (row === null) throw new Response(null, { status: 404 })
	const shown = weekOnPage({ week, monday }, today)
	return {
		key: crypto.randomUUID(),
		today,
		thisWeek: weekOf(today),
		until: lastDate(today),
		person: { id, name },
		siteId: site.id,
		from: halfDayCode(from),
		filled: filledBy(row, now),
		block: row.block,
		week: { ...shown, previous: week > weekOf(today) ? shown.previous : null },
		slots: slotsOf(there, monday, now),
		rows: boardRows(board, choices.workTypes, monday),
		back: planningUrl({ week: backTo, site: site.id, person: id }),
	}
}

/** Moves a half day to another one, to other work, or both; or says why not. */
export async function move(sent: Sent) {
	const { api, form, today } = sent
	const parsed = parseForm(MoveOnce, {
		key: textOf(form, 'key'),
		personId: textOf(form, 'personId'),
		from: readHalfDayCode(textOf(form, 'from')),
		to: readHalfDayCode(textOf(form, 'halfDay')),
		workTypeId: textOrNothing(form, 'workTypeId'),
	})
	if (!parsed.ok && parsed.errors.from !== undefined) throw new Response(null, { status: 400 })
	if (!parsed.ok) return showProblems(form, parsed.errors)
	const { personId, from, to, workTypeId } = parsed.value
	if (to.on > lastDate(today)) return showProblems(form, { to: 'refused.tooFar' })
	const before = await findPlanned(api, personId, from)
	const result = await unlessKeyWasUsed(api.schedule.move(parsed.value))
	if (result === null) return showConflict(form)
	if (!result.ok) {
		const work = before?.lesson === null ? { workTypeId: workTypeId ?? before.workTypeId ?? undefined } : {}
		return showRefusal(form, await explain(api, { personId, siteId: textOf(form, 'siteId'), ...work }, result))
	}
	return redirectDone(
		planningAt(sent, to.on),
		personId,
		'alreadySent' in result ? { what: 'already-sent' } : { what: 'moved', to: halfDayCode(to) },
	)
}
