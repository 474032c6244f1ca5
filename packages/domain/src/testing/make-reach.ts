import {
	caseload,
	contactAttempt,
	enrolmentChannel,
	lesson,
	pupil,
	referral,
	review,
	reviewNote,
	role,
	type Role,
	workGroup,
} from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import type { Actor } from '../context.ts'
import { makeLesson, makePerson, makeSite, makeWork, makeWorld } from './make.ts'
import { makeThings, type Things } from './make-things.ts'

type People = Record<Role, Actor>

/**
 * A world to ask in who sees whom: someone in every role; a participant; `same`, with whom all of them work, in the same
 * caseload as the participant; `other`, with whom colleagues of them work, one in every role; `elsewhere`, the same in
 * another organisation. Each of the four has one of everything. `place` is where `same` works and has a lesson.
 */
export async function makeReach(db: TestDb) {
	const [world, there] = [await makeWorld(db), await makeWorld(db)]
	const { organisationId } = world
	const people = await makeEveryRole(db, organisationId)
	const colleagues = await makeEveryRole(db, organisationId)
	const strangers = await makeEveryRole(db, there.organisationId)
	const { things: same, place } = await makeSomeone(db, people, 'Amína Testma')
	const { things: other } = await makeSomeone(db, colleagues, 'Bram Testma')
	const { things: elsewhere } = await makeSomeone(db, strangers, 'Vreemde Testma')
	const own = await makeThings(db, people.participant, people.planner, await makePlace(db, organisationId))
	await goAlong(db, people.coach, own)
	return { world, there, people, colleagues, strangers, place, things: { own, same, other, elsewhere } }
}

async function makeEveryRole(db: TestDb, organisationId: string): Promise<People> {
	const made: Partial<People> = {}
	for (const name of role.enumValues) made[name] = await makePerson(db, organisationId, name, `Proef ${name}`)
	return made as People
}

/** A site of its own with work and a lesson, so that nobody is in someone else's group. */
async function makePlace(db: TestDb, organisationId: string) {
	const at = await makeSite(db, organisationId)
	return { ...at, workTypeId: await makeWork(db, at), lessonId: await makeLesson(db, at) }
}

/** A participant with whom these people work, each in the own role; with the place of that work. */
export async function makeSomeone(db: TestDb, people: People, name: string) {
	const { organisationId } = people.coach
	const someone = await makePerson(db, organisationId, 'participant', name)
	const place = await makePlace(db, organisationId)
	const things = await makeThings(db, someone, people.planner, place)
	await goAlong(db, people.coach, things)
	const leaders = { supervisorId: people.work_supervisor.personId, trainerId: people.workplace_trainer.personId }
	await db.owner.update(workGroup).set(leaders).where(eq(workGroup.workTypeId, place.workTypeId))
	const teacherId = people.language_teacher.personId
	await db.owner.update(lesson).set({ teacherId }).where(eq(lesson.id, place.lessonId))
	const mentorId = people.school_mentor.personId
	await db.owner.update(pupil).set({ mentorId }).where(eq(pupil.personId, things.personId))
	const referrerId = people.referrer.personId
	await db.owner
		.update(enrolmentChannel)
		.set({ referrerId })
		.where(and(eq(enrolmentChannel.personId, things.personId), eq(enrolmentChannel.enrolmentId, things.enrolmentId)))
	await db.owner.update(referral).set({ referrerId }).where(eq(referral.id, things.referralId))
	return { things, place }
}

/** Puts someone in a coach's caseload; the coach wrote a draft about them, and called them. */
async function goAlong(
	{ owner }: TestDb,
	{ organisationId, personId: coachId }: Actor,
	{ personId, draftId, contactAttemptId }: Things,
) {
	await owner.insert(caseload).values({ organisationId, coachId, personId, from: '2020-01-01' })
	await owner.update(review).set({ writerId: coachId }).where(eq(review.id, draftId))
	await owner.update(reviewNote).set({ writerId: coachId }).where(eq(reviewNote.reviewId, draftId))
	await owner.update(contactAttempt).set({ actorId: coachId }).where(eq(contactAttempt.id, contactAttemptId))
}
