import { localClock } from '@repo/domain/schedule/half-day.rules'
import { Once, PlannedHalfDay } from '@repo/domain/schedule/schedule.schema'
import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { apiContext, requestContext } from '../server/session.server.ts'
import { parseForm, textOf } from '../shell/form.ts'
import { redirectDone } from './done-cookie.server.ts'
import { contentToPutBack, findPlanned, requireHalfDay } from './find-planned.server.ts'
import { halfDayCode, readHalfDayCode } from './half-day-code.ts'
import { requireQuery } from './load.server.ts'
import { filledBy } from './person-week.ts'
import { planningUrl } from './planning-query.ts'
import { planningAt, type Sent, unlessKeyWasUsed } from './sent.server.ts'

const Cancel = z.intersection(Once, PlannedHalfDay)

/** What is asked before a half day is taken out: who, when and what. */
export async function loadCancel({ context, url }: { context: Readonly<RouterContextProvider>; url: URL }) {
	const { now } = context.get(requestContext)
	const api = context.get(apiContext)
	const { person: personId, site, week, halfDays } = requireQuery(url, localClock(now).date)
	const at = requireHalfDay(halfDays[0])
	if (personId === null) throw new Response(null, { status: 404 })
	const [{ id, name }, row] = await Promise.all([api.person.get(personId), findPlanned(api, personId, at)])
	if (row === null) throw new Response(null, { status: 404 })
	return {
		key: crypto.randomUUID(),
		person: { id, name },
		at: halfDayCode(at),
		filled: filledBy(row, now),
		back: planningUrl({ week, site, person: id }),
	}
}

/** Takes the half day out of the plan, or says why that is too late. */
export async function cancel(sent: Sent) {
	const { api, form } = sent
	const parsed = parseForm(Cancel, {
		key: textOf(form, 'key'),
		personId: textOf(form, 'personId'),
		...readHalfDayCode(textOf(form, 'halfDay')),
	})
	if (!parsed.ok) throw new Response(null, { status: 400 })
	const { key, ...input } = parsed.value
	const before = await findPlanned(api, input.personId, input)
	const content = before === null ? '' : await contentToPutBack(api, before)
	const result = await unlessKeyWasUsed(api.schedule.cancel({ key, ...input }))
	if (result === null) throw new Response(null, { status: 409 })
	if (!result.ok) return data({ reason: result.reason }, 422)
	return redirectDone(
		planningAt(sent, input.on),
		input.personId,
		'alreadySent' in result ? { what: 'already-sent' } : { what: 'cancelled', at: halfDayCode(input), content },
	)
}
