import { importRun, cohortTemplate, kiosk, standIn } from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { makePerson, makeTablet, mondayEarly } from '@repo/domain/testing/make'
import { makeReach } from '@repo/domain/testing/make-reach'
import type { Whose } from './operation.ts'

/** An id that is nobody's. */
export const absent = '01900000-0000-7000-8000-000000000000'

type Owned = Pick<
	Whose,
	'memberId' | 'coachId' | 'standInCoachId' | 'kioskId' | 'importId' | 'standInId' | 'templateId'
>

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
		importId: absent,
		standInId: absent,
		templateId: absent,
		personId: absent,
		deviceId: absent,
		lineId: absent,
		questionId: absent,
		unlockId: absent,
		representativeId: absent,
		enrolmentId: absent,
		cohortId: absent,
		referralId: absent,
		intakeId: absent,
		reviewId: absent,
		draftId: absent,
		appointmentId: absent,
		contactAttemptId: absent,
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
async function makeOwned(
	db: TestDb,
	people: Record<'coach' | 'administrator' | 'planner', Actor>,
	siteId: string,
): Promise<Owned> {
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
	const sheet = {
		header: ['naam', 'geboortedatum', 'taal'],
		rows: [{ line: 2, cells: ['Nieuwe Testma', '3-9-1998', 'nl'] }],
	}
	const [sent] = await db.owner
		.insert(importRun)
		.values({ organisationId, sheet, sentById: people.planner.personId, sentAt: mondayEarly })
		.returning()
	if (named === undefined || screen === undefined || sent === undefined) throw new Error('nothing was made')
	const owned = { memberId: member.personId, coachId, standInCoachId: standInId }
	const template = { organisationId, siteId, name: 'Start', weeks: 12, product: 'language_work' } as const
	const [goesThrough] = await db.owner.insert(cohortTemplate).values(template).returning()
	if (goesThrough === undefined) throw new Error('nothing was made')
	const made = { importId: sent.id, standInId: named.id, templateId: goesThrough.id }
	return { ...owned, kioskId: screen.id, ...made }
}
