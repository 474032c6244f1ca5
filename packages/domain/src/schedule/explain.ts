import { and, eq } from 'drizzle-orm'
import { lesson, plannedHalfDay, workType } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import type { NotClaimed } from './claim.ts'
import type { HalfDay } from './half-day.rules.ts'
import { listFreeHalfDays, type Wanted } from './list-free-half-days.ts'
import type { Refusal } from './refusal.rules.ts'
import { itsLesson, itsWork } from './what-is-planned.ts'

/** Done, or why not and where there is a place (at most three half days, the nearest first). */
export type Planned = { ok: true; planned: number } | ({ ok: false; alternatives: HalfDay[] } & Refusal)

/** Adds to a refusal what a planner needs to go on: what the person has then, and the nearest alternatives. */
export async function explain(ctx: Ctx, wanted: Omit<Wanted, 'near'>, refused: NotClaimed): Promise<Planned> {
	const alternatives = await listFreeHalfDays(ctx, { ...wanted, near: refused.at })
	if (refused.reason !== 'already-somewhere') return { ...refused, alternatives }
	return { ...refused, alternatives, already: await findWhatIsThere(ctx, wanted.personId, refused.at) }
}

/** The name of the lesson or the work that someone has in a half day. */
async function findWhatIsThere({ db, actor }: Ctx, personId: string, { on, part }: HalfDay) {
	const [row] = await db
		.select({ work: workType.name, lesson: lesson.name })
		.from(plannedHalfDay)
		.leftJoin(workType, itsWork)
		.leftJoin(lesson, itsLesson)
		.where(
			and(
				eq(plannedHalfDay.organisationId, actor.organisationId),
				eq(plannedHalfDay.personId, personId),
				eq(plannedHalfDay.on, on),
				eq(plannedHalfDay.part, part),
			),
		)
	return row?.lesson ?? row?.work ?? undefined
}
