import {
	intake,
	intakeEvent,
	languageProfile,
	referral,
	referralContact,
	referralEvent,
	referralOrigin,
	workTypePreference,
} from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '../context.ts'
import { mondayEarly } from './make.ts'

/** How someone came: sent by a partner, accepted, and talked with; with what was written down in the talk. Ids to ask about. */
export async function makeArrival(
	owner: TestDb['owner'],
	{ organisationId, personId }: Actor,
	by: Actor,
	{ siteId, workTypeId }: { siteId: string; workTypeId: string },
): Promise<{ referralId: string; intakeId: string }> {
	const own = { organisationId, personId }
	const [referralId, intakeId] = [crypto.randomUUID(), crypto.randomUUID()]
	const done = { actorId: by.personId, actorRole: 'planner', at: mondayEarly } as const
	await owner.insert(referral).values({
		...own,
		id: referralId,
		state: 'accepted',
		referrerId: by.personId,
		name: 'Zoals verstuurd Testma',
		wishes: ['monday_morning'],
		missing: [],
		replyBy: '2026-11-27',
		stateSince: mondayEarly,
		writtenAt: mondayEarly,
	})
	await owner.insert(referralContact).values({ organisationId, referralId, phone: '06-0000 0072' })
	await owner.insert(referralOrigin).values({ organisationId, referralId, restricted: false })
	await owner
		.insert(referralEvent)
		.values({ ...own, ...done, referralId, action: 'accept', from: 'submitted', to: 'accepted' })
	const talk = { coachId: by.personId, siteId, on: '2026-11-25', at: '10:00', invitations: 0, reach: [] }
	await owner.insert(intake).values({ ...own, ...talk, id: intakeId, referralId, state: 'held' })
	await owner.insert(intakeEvent).values({ ...own, ...done, intakeId, action: 'hold', from: 'planned', to: 'held' })
	await owner.insert(languageProfile).values({ ...own, on: '2026-11-23', speaking: 'a1', writtenById: by.personId })
	await owner.insert(workTypePreference).values({ ...own, workTypeId, chosenOn: '2026-11-23' })
	return { referralId, intakeId }
}
