import { NewHalfDays, Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { parseForm, textOf } from '../shell/form.ts'
import { showConflict, showProblems, showRefusal } from './answer.server.ts'
import { redirectDone } from './done-cookie.server.ts'
import { explain } from './explain.server.ts'
import { readHalfDayCode } from './half-day-code.ts'
import { lastDate } from './planning-query.ts'
import { planningAt, type Sent, unlessKeyWasUsed } from './sent.server.ts'
import { readWhatCode } from './what.ts'

const Plan = z.intersection(Once, NewHalfDays)

/** Plans half days one by one: all that were ticked, or none and why. */
export async function plan(sent: Sent) {
	const { api, form, today } = sent
	const ticked = [...new Set(form.getAll('halfDay'))]
	const parsed = parseForm(Plan, {
		key: textOf(form, 'key'),
		personId: textOf(form, 'personId'),
		siteId: textOf(form, 'siteId'),
		halfDays: ticked.map((code) => readHalfDayCode(typeof code === 'string' ? code : '')),
		...readWhatCode(textOf(form, 'what')),
	})
	if (!parsed.ok) return showProblems(form, parsed.errors)
	const { halfDays, personId } = parsed.value
	if (halfDays.some(({ on }) => on > lastDate(today))) return showProblems(form, { halfDays: 'refused.tooFar' })
	const result = await unlessKeyWasUsed(api.schedule.plan(parsed.value))
	if (result === null) return showConflict(form)
	if (!result.ok) return showRefusal(form, await explain(api, parsed.value, result))
	return redirectDone(
		planningAt(sent, halfDays.at(-1)?.on),
		personId,
		'alreadySent' in result
			? { what: 'already-sent' }
			: { what: 'planned', count: result.planned, left: [], leftInAll: 0 },
	)
}
