import type { Ctx } from '../context.ts'
import { claim } from './claim.ts'
import { explain, type Planned } from './explain.ts'
import type { NewHalfDay, NewHalfDays } from './schedule.schema.ts'

/** Plans one half day. Refused: why, and the nearest half days where there is a place. */
export function planHalfDay(ctx: Ctx, { on, part, ...rest }: NewHalfDay): Promise<Planned> {
	return planHalfDays(ctx, { ...rest, halfDays: [{ on, part }] })
}

/** Plans several half days of one person: all of them, or none and why. */
export async function planHalfDays(ctx: Ctx, { halfDays, ...input }: NewHalfDays): Promise<Planned> {
	const { personId, siteId, workTypeId, lessonId } = input
	const claimed = await claim(
		ctx,
		siteId,
		halfDays.map(({ on, part }) => ({ personId, on, part, workTypeId, lessonId })),
	)
	return claimed.ok ? claimed : explain(ctx, input, claimed)
}
