import { importRun, cohortTemplate, kiosk, standIn } from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { moveCaseload } from '@repo/domain/caseload/move-caseload'
import { mergePeople } from '@repo/domain/merge/merge-people'
import { as, makeCaseload, makePerson, makeTablet, mondayEarly } from '@repo/domain/testing/make'
import { makeReach } from '@repo/domain/testing/make-reach'
import type { Whose } from './operation.ts'

/** An id that is nobody's. */
export const absent = '01900000-0000-7000-8000-000000000000'

type Owned = Pick<
	Whose,
	| 'memberId'
	| 'coachId'
	| 'standInCoachId'
	| 'kioskId'
	| 'importId'
	| 'standInId'
	| 'templateId'
	| 'doubleId'
	| 'mergeId'
	| 'moveId'
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
		doubleId: absent.replace(/0$/, '2'),
		mergeId: absent,
		moveId: absent,
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
	const made = {
		importId: sent.id,
		standInId: named.id,
		templateId: goesThrough.id,
		...(await makeMerged(db, organisationId)),
	}
	return { ...owned, kioskId: screen.id, ...made }
}

/** Someone who may be the same person as another, and two files that were merged. */
async function makeMerged(db: TestDb, organisationId: string) {
	const [double, kept, gone] = await Promise.all(
		['Dubbele Testma', 'Gebleven Testma', 'Opgegane Testma'].map((name) =>
			makePerson(db, organisationId, 'participant', name),
		),
	)
	const lead = await makePerson(db, organisationId, 'team_lead')
	if (double === undefined || kept === undefined || gone === undefined) throw new Error('nothing was made')
	const files = { keptId: kept.personId, goneId: gone.personId, reason: 'entered_twice' } as const
	const coaches = await Promise.all([1, 2].map(() => makePerson(db, organisationId, 'coach')))
	const moveId = await makeMove(db, lead, coaches, double)
	const merged = await as(db, lead, (ctx) => mergePeople(ctx, files))
	if (!merged.ok) throw new Error(merged.reason)
	return { doubleId: double.personId, mergeId: merged.mergeId, moveId }
}

/** Somebody goes from one coach to another, today. */
async function makeMove(db: TestDb, lead: Actor, [one, other]: Actor[], someone: Actor): Promise<string> {
	if (one === undefined || other === undefined) throw new Error('nothing was made')
	await makeCaseload(db, one, someone)
	const people = [someone.personId]
	const coaches = { fromCoachId: one.personId, toCoachId: other.personId, from: '2026-11-23' }
	const moved = await as(db, lead, (ctx) => moveCaseload(ctx, { ...coaches, people }))
	if (!moved.ok) throw new Error(moved.reason)
	return moved.id
}
