import type { Ctx } from '@repo/domain/context'
import { addContracts } from '@repo/domain/enrolment/add-contracts'
import { addReferralChannels } from '@repo/domain/enrolment/add-referral-channels'
import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { addDays } from '@repo/domain/schedule/half-day.rules'
import { addPeople } from '@repo/domain/person/add-people'
import { addToCaseload } from '@repo/domain/person/add-to-caseload'
import { grantRoles } from '@repo/domain/person/grant-roles'
import { addPupils } from '@repo/domain/school/add-pupils'
import { addSchools } from '@repo/domain/school/add-schools'
import { bornOn, type Calendar } from './calendar.ts'
import { channels } from './data/channels.ts'
import { schools } from './data/schools.ts'
import { demoPeople } from './demo-people.ts'
import { contractFrom, endsOn, startedOn } from './episodes.ts'
import type { StaffIds } from './fill-staff.ts'
import { find } from './find.ts'

/** Someone of the demo who is in the database. */
export type Participant = ReturnType<typeof demoPeople>[number] & { personId: string }

/** Adds all participants, with what they came for, their contract, their school and their coach. */
export async function fillPeople(ctx: Ctx, calendar: Calendar, staffIds: StaffIds): Promise<Participant[]> {
	const ids = await addPeople(
		ctx,
		demoPeople().map((one) => ({ ...one, bornOn: bornOn(calendar.today, one.age) })),
	)
	const participants = demoPeople().map((one, index) => ({ ...one, personId: ids[index] ?? '' }))
	const since = participants.map((one) => ({ ...one, from: startedOn(one, calendar) }))
	await grantRoles(
		ctx,
		since.map(({ personId, from }) => ({ personId, role: 'participant', from })),
	)
	await addToCaseload(
		ctx,
		since.map(({ personId, coach, from }) => ({ personId, coachId: find(staffIds, coach), from })),
	)
	await fillEpisodes(ctx, calendar, since)
	return participants
}

async function fillEpisodes(ctx: Ctx, calendar: Calendar, people: (Participant & { from: string })[]) {
	await addReferralChannels(ctx, channels)
	const [back] = people.filter((one) => one.code === undefined && one.product === 'development_place').slice(-1)
	const [before] = back === undefined ? [] : await enrolPeople(ctx, [earlierOf(back)])
	await enrolPeople(
		ctx,
		people.flatMap(({ personId, product, channel, from }) =>
			product === undefined
				? []
				: [
						{
							personId,
							product,
							channelCode: channel,
							from,
							until: endsOn(calendar),
							previousId: personId === back?.personId ? before : undefined,
						},
					],
		),
	)
	await addContracts(
		ctx,
		people.flatMap(({ personId, contract }, number) =>
			contract === undefined ? [] : [{ ...contract, personId, from: contractFrom(contract.kind, calendar, number) }],
		),
	)
	const schoolIds = await addSchools(ctx, schools)
	await addPupils(
		ctx,
		people.flatMap(({ personId, school }) =>
			school === undefined ? [] : [{ personId, schoolId: find(schoolIds, school) }],
		),
	)
}

/** What someone who came back went through before: it ended a year before they came again (3.6). */
const earlierOf = ({ personId, from }: { personId: string; from: string }) => ({
	personId,
	product: 'development_place' as const,
	from: addDays(from, -700),
	until: addDays(from, -365),
	state: 'ended' as const,
})
