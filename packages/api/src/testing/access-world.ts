import { kiosk, standIn } from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { makePerson, makeTablet, mondayEarly } from '@repo/domain/testing/make'
import { makeReach } from '@repo/domain/testing/make-reach'
import type { Whose } from './operation.ts'

/** An id that is nobody's. */
export const absent = '01900000-0000-7000-8000-000000000000'

type Owned = Pick<Whose, 'memberId' | 'coachId' | 'standInCoachId' | 'kioskId' | 'standInId'>

/** A world in which everything can be asked about everyone: whose it is, by how far away from who asks. */
export async function makeAccessWorld(db: TestDb) {
	const { world, there, people, colleagues, strangers, place, things } = await makeReach(db)
	const here = await makeOwned(db, people, world.siteId)
	const away = await makeOwned(db, strangers, there.siteId)
	const at = { siteId: world.siteId, workTypeId: world.workTypeId }
	const nothing: Owned & typeof things.own = {
		memberId: absent,
		coachId: absent,
		standInCoachId: absent.replace(/0$/, '1'),
		kioskId: absent,
		standInId: absent,
		personId: absent,
		deviceId: absent,
		lineId: absent,
		questionId: absent,
		unlockId: absent,
		enrolmentId: absent,
	}
	const whose = {
		own: { ...here, ...things.own, ...at, name: 'Proef participant' },
		same: { ...here, ...things.same, ...at, name: 'Amína Testma' },
		other: { ...here, ...things.other, ...at, name: 'Bram Testma' },
		elsewhere: { ...away, ...things.elsewhere, ...at, name: 'Vreemde Testma' },
		absent: { ...nothing, ...at, name: 'Niemand' },
	} satisfies Record<string, Whose>
	const { organisationId, planner } = world
	const tabletId = await makeTablet(db, { organisationId, siteId: place.siteId, planner }, 'Hal B')
	return { organisationId, world, there, people, colleagues, whose, tabletId }
}

/** Someone of the staff who may leave, a colleague to stand in for a coach, and a shared screen. */
async function makeOwned(db: TestDb, people: { coach: Actor; administrator: Actor }, siteId: string): Promise<Owned> {
	const { organisationId, personId: coachId } = people.coach
	const member = await makePerson(db, organisationId, 'manager')
	const { personId: standInId } = await makePerson(db, organisationId, 'coach')
	const namedById = people.administrator.personId
	// Long over: it opens nothing, and can still be ended.
	const days = { from: '2026-01-01', until: '2026-01-02' }
	const [named] = await db.owner
		.insert(standIn)
		.values({ organisationId, coachId, standInId, namedById, ...days })
		.returning()
	const [screen] = await db.owner
		.insert(kiosk)
		.values({
			organisationId,
			kind: 'kiosk',
			name: 'Ingang',
			siteId,
			secretHash: coachId,
			registeredById: namedById,
			registeredAt: mondayEarly,
		})
		.returning()
	if (named === undefined || screen === undefined) throw new Error('nothing was made')
	const owned = { memberId: member.personId, coachId, standInCoachId: standInId }
	return { ...owned, kioskId: screen.id, standInId: named.id }
}
