import { cohort, cohortHalfDay } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { planEnrolment } from '../enrolment/plan-enrolment.ts'
import { type Stepped, stepEnrolment } from '../enrolment/step-enrolment.ts'
import { claim, type NotClaimed } from '../schedule/claim.ts'
import type { HalfDay } from '../schedule/half-day.rules.ts'
import type { CohortGuard } from './cohort.machine.rules.ts'
import type { GroupStart } from './cohort.schema.ts'
import { listStarters, type Starter } from './list-starters.ts'
import { lockCohort } from './lock-cohort.ts'
import { stepCohort } from './step-cohort.ts'

/** A member with whom the group cannot start now, and why; `at` is the first half day that stands in the way. */
export type RefusedMember = {
	personId: string
	name: string
	reason: NotClaimed['reason'] | (Stepped & { ok: false })['reason'] | 'planned-already'
	at?: HalfDay
	places?: number
}

/** How many started and how many half days that made; or nothing at all, with every member who stands in the way. */
export type Started =
	| { ok: true; started: number; halfDays: number; people: string[] }
	| { ok: false; reason: 'not-in-this-state' | 'not-in-this-role' | CohortGuard }
	| { ok: false; reason: 'members-refused'; refused: RefusedMember[] }

/** Hears how many of how many members are done. */
export type Progress = (done: number, total: number) => Promise<void>

/** Rolls a start back to where it began. */
class MembersRefused extends Error {
	readonly refused: RefusedMember[]
	constructor(refused: RefusedMember[]) {
		super('members refused')
		this.refused = refused
	}
}

/**
 * Starts a group: everyone's enrolment becomes active and everyone gets the half days and lessons of the template, in one action. All
 * of it or nothing: who stands in the way is named, and the planner decides whether to start without them. On a group that started
 * already it does the same for those who did not start yet.
 */
export async function startCohort(ctx: Ctx, { cohortId, without }: GroupStart, hear?: Progress): Promise<Started> {
	try {
		return await inTransaction(ctx, async (ctx) => {
			const group = await lockCohort(ctx, cohortId)
			const starters = (await listStarters(ctx, group)).filter(({ personId }) => !without.includes(personId))
			const stepped = await stepCohort(ctx, group, group.state === 'started' ? 'start_rest' : 'start', starters.length)
			if (!stepped.ok) return stepped
			const { halfDays, refused } = await startAll(ctx, group, starters, hear)
			if (refused.length > 0) throw new MembersRefused(refused)
			return { ok: true, started: starters.length, halfDays, people: starters.map(({ personId }) => personId) }
		})
	} catch (error) {
		if (error instanceof MembersRefused) return { ok: false, reason: 'members-refused', refused: error.refused }
		throw error
	}
}

type Group = typeof cohort.$inferSelect

/** One member after the other, so that each refusal has a name; the places of those before are taken when the next one asks. */
async function startAll(ctx: Ctx, group: Group, starters: readonly Starter[], hear?: Progress) {
	const refused: RefusedMember[] = []
	let halfDays = 0
	for (const [index, starter] of starters.entries()) {
		const why = await startOne(ctx, group, starter)
		if (why === null) halfDays += starter.halfDays.length
		else refused.push({ personId: starter.personId, name: starter.name, ...why })
		await hear?.(index + 1, starters.length)
	}
	return { halfDays, refused }
}

/** Starts one member; null when that went well. */
async function startOne(
	ctx: Ctx,
	group: Group,
	starter: Starter,
): Promise<Omit<RefusedMember, 'personId' | 'name'> | null> {
	const { personId, halfDays, siteId } = starter
	const enrolled =
		starter.enrolmentId === null ? await enrolNow(ctx, group, personId) : { ok: true as const, ...starter }
	if (!enrolled.ok) return { reason: enrolled.reason }
	const enrolmentId = enrolled.enrolmentId ?? ''
	const stepped = await stepEnrolment(ctx, { enrolmentId, action: 'start_with_group' })
	if (!stepped.ok) return { reason: stepped.reason }
	const claimed = await claim(
		ctx,
		siteId,
		halfDays.map((one) => ({ personId, ...one })),
	)
	if (!claimed.ok) return { reason: claimed.reason, at: claimed.at, places: claimed.places }
	const { organisationId } = ctx.actor
	const own = { organisationId, cohortId: group.id, personId, madeAt: ctx.now }
	if (halfDays.length > 0) await ctx.db.insert(cohortHalfDay).values(halfDays.map((one) => ({ ...own, ...one })))
	return null
}

/** Members who came into the group before there were planned enrolments get one now. */
const enrolNow = (ctx: Ctx, { id, from, product }: Group, personId: string) =>
	planEnrolment(ctx, { personId, product, from, cohortId: id })
