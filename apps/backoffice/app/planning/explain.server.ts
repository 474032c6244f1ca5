import type { Api } from '@repo/api/backoffice'
import { type HalfDay, weekOf } from '@repo/domain/schedule/half-day.rules'
import type { Refusal } from '@repo/domain/schedule/refusal.rules'
import { type Left, leftMax, type Refused } from './answer.ts'
import { fullBlock } from './full-block.ts'
import { halfDayCode } from './half-day-code.ts'
import { refusalSentence } from './refusal-sentence.ts'
import type { What } from './what.ts'

/** What was asked for. */
type Asked = What & { personId: string; siteId: string }

type NotPlanned = Refusal & { alternatives: HalfDay[]; left?: (HalfDay & { reason: Left['reason'] })[]; asked?: number }

/** Puts a refusal into words, with the nearest alternatives, what did not fit, and what can be waited for. */
export async function explain(api: Api, asked: Asked, refusal: NotPlanned): Promise<Refused> {
	const { reason, at, alternatives, left = [] } = refusal
	const { personId, siteId, workTypeId } = asked
	const [{ name }, choices, board] = await Promise.all([
		api.person.get(personId),
		api.schedule.choices(),
		api.schedule.board({ siteId, week: weekOf(at.on) }),
	])
	const about = {
		name,
		what: nameOf(asked, refusal, choices),
		lessonNames: choices.lessons.map((lesson) => lesson.name),
	}
	const isFull = reason === 'block-full' || reason === 'work-type-full'
	return {
		sentence: refusalSentence({ ...refusal, block: fullBlock(refusal, board) }, about),
		at: halfDayCode(at),
		alternatives: alternatives.map(halfDayCode),
		waitFor: isFull && workTypeId ? workTypeId : null,
		left: left.slice(0, leftMax).map(({ reason, ...halfDay }) => ({ at: halfDayCode(halfDay), reason })),
		leftInAll: left.length,
		asked: refusal.asked ?? 1,
	}
}

type Choices = Awaited<ReturnType<Api['schedule']['choices']>>

function nameOf({ workTypeId, lessonId }: What, { reason }: Refusal, { workTypes, lessons }: Choices): string {
	const lesson = lessons.find(({ id }) => id === lessonId)
	const work = workTypes.find(({ id }) => id === workTypeId)
	const found = reason === 'lesson-full' ? (lesson ?? work) : (work ?? lesson)
	return found?.name ?? ''
}
