import { isDate } from '@repo/domain/schedule/half-day.rules'
import { patterns } from '@repo/domain/schedule/pattern.rules'
import { NewPattern, Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { parseForm, textOf, textOrNothing } from '../shell/form.ts'
import { showConflict, showProblems, showRefusal } from './answer.server.ts'
import { leftMax } from './answer.ts'
import { redirectDone } from './done-cookie.server.ts'
import { explain } from './explain.server.ts'
import { halfDayCode } from './half-day-code.ts'
import { lastDate } from './planning-query.ts'
import { planningAt, type Sent, unlessKeyWasUsed } from './sent.server.ts'

/** Every pattern has work in it, so the work must be chosen; the lesson may be left out. */
const PlanPattern = z.intersection(z.intersection(Once, NewPattern), z.object({ workTypeId: z.uuid() }))

/** Plans a weekly pattern: everything, or what fits when that was asked for. */
export async function planPattern(sent: Sent) {
	const { api, form, today } = sent
	const tooFar = ['from', 'until'].filter(
		(field) => isDate(textOf(form, field)) && textOf(form, field) > lastDate(today),
	)
	if (tooFar.length > 0)
		return showProblems(form, Object.fromEntries(tooFar.map((field) => [field, 'refused.tooFar'] as const)))
	const parsed = parseForm(PlanPattern, {
		key: textOf(form, 'key'),
		personId: textOf(form, 'personId'),
		siteId: textOf(form, 'siteId'),
		pattern: textOf(form, 'pattern'),
		from: textOf(form, 'from'),
		until: textOf(form, 'until'),
		workTypeId: textOrNothing(form, 'workTypeId'),
		lessonId: textOrNothing(form, 'lessonId'),
		skipRefused: form.get('skipRefused') === 'on',
	})
	if (!parsed.ok) return showProblems(form, parsed.errors)
	const { lessonId, ...input } = parsed.value
	const hasLessons = patterns[input.pattern].some(({ what }) => what === 'lesson')
	const asked = { ...input, lessonId: hasLessons ? lessonId : undefined }
	const result = await unlessKeyWasUsed(api.schedule.planPattern(asked))
	if (result === null) return showConflict(form)
	if (!result.ok) return showRefusal(form, await explain(api, asked, result))
	const back = planningAt(sent, asked.from)
	if ('alreadySent' in result) return redirectDone(back, asked.personId, { what: 'already-sent' })
	const left = result.left.slice(0, leftMax).map(({ reason, ...halfDay }) => ({ at: halfDayCode(halfDay), reason }))
	return redirectDone(back, asked.personId, {
		what: 'planned',
		count: result.planned,
		left,
		leftInAll: result.left.length,
	})
}
