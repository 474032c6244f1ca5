import { addTemplate } from '@repo/domain/cohort/add-template'
import { joinCohort } from '@repo/domain/cohort/join-cohort'
import { makeGroup } from '@repo/domain/cohort/make-group'
import type { Ctx } from '@repo/domain/context'
import { addDays } from '@repo/domain/schedule/half-day.rules'
import { patterns } from '@repo/domain/schedule/pattern.rules'
import type { Calendar } from './calendar.ts'
import type { Building } from './fill-building.ts'
import type { Participant } from './fill-people.ts'
import { find } from './find.ts'

/** How many people the group that is forming has: one place of the fifteen is left. */
const members = 14

/** How many weeks ahead it starts, and for how many weeks. */
const [startsIn, weeks] = [8, 12]

/** What the groups of Route Z go through, and a group of it that is forming with people who go on to it from something else. */
export async function fillCohort(
	ctx: Ctx,
	{ monday }: Calendar,
	{ siteId, lessonIds, workTypeIds }: Building,
	participants: readonly Participant[],
) {
	const lessonId = find(lessonIds, 'a1')
	const made = await addTemplate(ctx, {
		name: `Route Z, ${weeks} weken`,
		product: 'language_work',
		siteId,
		weeks,
		workTypeIds: (['packing', 'catering', 'sampling'] as const).map((code) => find(workTypeIds, code)),
		halfDays: patterns['P-ROUTEZ'].map(({ weekday, part, what }) => ({
			weekday,
			part,
			what: what === 'lesson' ? lessonId : ('work' as const),
		})),
	})
	if (!made.ok) throw new Error(made.reason)
	const group = await makeGroup(ctx, { name: 'Route Z, groep 3', from: addDays(monday, 7 * startsIn), ...made })
	if (!group.ok) throw new Error(group.reason)
	const { cohortId } = group
	for (const { personId } of participants.filter(goesOn).slice(0, members))
		await joinCohort(ctx, { cohortId, personId })
}

/** People without a story who go through something alone now. */
const goesOn = ({ code, product, cohort }: Participant) =>
	code === undefined && cohort === undefined && product === 'development_place'
