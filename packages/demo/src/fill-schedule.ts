import { addCohort } from '@repo/domain/cohort/add-cohort'
import type { Ctx } from '@repo/domain/context'
import type { Claimed } from '@repo/domain/schedule/claim'
import { addDays } from '@repo/domain/schedule/half-day.rules'
import { joinWaitingList } from '@repo/domain/schedule/join-waiting-list'
import { planCohort } from '@repo/domain/schedule/plan-cohort'
import { planPatterns } from '@repo/domain/schedule/plan-pattern'
import type { Calendar } from './calendar.ts'
import { cohorts } from './data/lessons.ts'
import { cohortDates } from './episodes.ts'
import type { Building } from './fill-building.ts'
import type { Participant } from './fill-people.ts'
import { find } from './find.ts'

/** What planning needs to know. */
type Plan = Building & Pick<Calendar, 'from' | 'until'>

/** Makes the groups of Route Z and plans each with its own lesson; answers how many half days. */
export async function planCohorts(ctx: Ctx, calendar: Calendar, plan: Plan, participants: readonly Participant[]) {
	for (const { code, name, lesson } of cohorts) {
		// Members are planned in the order of their ids, which is the order in which they were added.
		const members = participants.filter((one) => one.cohort === code)
		const made = await addCohort(ctx, {
			name,
			...cohortDates(calendar),
			state: 'started',
			members: members.map((one) => one.personId),
		})
		if (!made.ok) throw new Error(`${name}: ${made.reason}`)
		const workTypeIds = members.map((one) => find(plan.workTypeIds, one.work))
		const lessonId = find(plan.lessonIds, lesson)
		planned(await planCohort(ctx, { ...plan, ...made, pattern: 'P-ROUTEZ', workTypeIds, lessonId }))
	}
}

/** Plans the weekly patterns of people outside the groups, in one statement. */
export async function planPeople(ctx: Ctx, plan: Plan, participants: readonly Participant[]) {
	const people = participants.map(({ personId, pattern, work, lesson }) => ({
		personId,
		pattern,
		workTypeId: find(plan.workTypeIds, work),
		lessonId: lesson && find(plan.lessonIds, lesson),
	}))
	planned(await planPatterns(ctx, { ...plan, people }))
}

/** Puts those who wait on the list for Monday morning, this week and next, one after the other. */
export async function fillWaitingList(
	ctx: Ctx,
	{ monday }: Calendar,
	plan: Plan,
	participants: readonly Participant[],
) {
	let now = ctx.now
	for (const { personId, work } of participants.filter((one) => one.waits)) {
		now = new Date(now.getTime() + 60_000)
		for (const on of [monday, addDays(monday, 7)]) {
			const workTypeId = find(plan.workTypeIds, work)
			await joinWaitingList({ ...ctx, now }, { personId, siteId: plan.siteId, workTypeId, on, part: 'morning' })
		}
	}
}

/** A refusal means that the numbers of the demo do not fit its capacity: a mistake in the data, not something to go on with. */
function planned(claimed: Claimed) {
	if (!claimed.ok) throw new Error(`The demo does not fit: ${claimed.reason} on ${claimed.at.on}, ${claimed.at.part}`)
}
