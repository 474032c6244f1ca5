import { Once, Wait } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { parseForm, textOf, textOrNothing } from '../shell/form.ts'
import { showConflict, showProblems } from './answer.server.ts'
import { redirectDone } from './done-cookie.server.ts'
import { halfDayCode, readHalfDayCode } from './half-day-code.ts'
import { lastDate } from './planning-query.ts'
import { planningAt, type Sent, unlessKeyWasUsed } from './sent.server.ts'

const Waiting = z.intersection(Once, Wait)

/** Puts someone on the waiting list of a half day that is full. */
export async function wait(sent: Sent) {
	const { api, form, today } = sent
	const parsed = parseForm(Waiting, {
		key: textOf(form, 'key'),
		personId: textOf(form, 'personId'),
		siteId: textOf(form, 'siteId'),
		workTypeId: textOrNothing(form, 'workTypeId'),
		...readHalfDayCode(textOf(form, 'halfDay')),
	})
	if (!parsed.ok) return showProblems(form, { '': 'refused.invalid' })
	const { personId, siteId, workTypeId, on, part } = parsed.value
	if (on < today) return showProblems(form, { halfDays: 'refused.past' })
	if (on > lastDate(today)) return showProblems(form, { halfDays: 'refused.tooFar' })
	const [choices] = await Promise.all([api.schedule.choices(), api.person.get(personId)])
	const exist = choices.sites.some(({ id }) => id === siteId) && choices.workTypes.some(({ id }) => id === workTypeId)
	if (!exist) throw new Response(null, { status: 404 })
	const result = await unlessKeyWasUsed(api.schedule.wait(parsed.value))
	if (result === null) return showConflict(form)
	return redirectDone(
		planningAt(sent, on),
		personId,
		'alreadySent' in result ? { what: 'already-sent' } : { what: 'waits', at: halfDayCode({ on, part }) },
	)
}
