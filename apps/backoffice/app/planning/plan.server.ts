import { NewHalfDays, Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { parseForm, textOf } from '../shell/form.ts'
import { redirectDone } from './done-cookie.server.ts'
import { readHalfDayCode } from './half-day-code.ts'
import { lastDate } from './planning-query.ts'
import { explain, planningAt, type Sent, showConflict, showProblems, showRefusal, unlessKeyWasUsed } from './sent.server.ts'
import { readWhatCode } from './what.ts'

const Plan = z.intersection(Once, NewHalfDays)

/** Plans half days one by one: all that were ticked, or none and why. */
export async function plan(sent: Sent) {
	const { api, form, today } = sent
	const ticked = [...new Set(form.getAll('halfDay'))].map((code) => readHalfDayCode(typeof code === 'string' ? code : ''))
	const parsed = parseForm(Plan, {
		key: textOf(form, 'key'),
		personId: textOf(form, 'personId'),
		siteId: textOf(form, 'siteId'),
		halfDays: ticked,
		...readWhatCode(textOf(form, 'what')),
	})
	if (!parsed.ok) return showProblems(sent, parsed.errors)
	const { halfDays } = parsed.value
	if (halfDays.some(({ on }) => on > lastDate(today))) return showProblems(sent, { halfDays: 'refused.tooFar' })
	const result = await unlessKeyWasUsed(api.schedule.plan(parsed.value))
	if (result === null) return showConflict(sent)
	if (!result.ok) return showRefusal(sent, await explain(sent, parsed.value, result))
	const done = 'alreadySent' in result
		? ({ what: 'already-sent' } as const)
		: ({ what: 'planned', count: result.planned, left: [], leftInAll: 0 } as const)
	return redirectDone(planningAt(sent, halfDays.at(-1)), parsed.value.personId, { ...done, ...('left' in done && { left: [] }) })
}
