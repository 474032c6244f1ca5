import {
	accessEvent,
	accessQuestion,
	accessSubject,
	appointment,
	appointmentEvent,
	attendance,
	breakGlass,
	card,
	checklistTick,
	cohort,
	cohortDifference,
	cohortHalfDay,
	cohortMember,
	cohortWaiting,
	contactAttempt,
	contract,
	device,
	enrolment,
	enrolmentChannel,
	enrolmentEvent,
	enrolmentExit,
	halfDayEvent,
	invitation,
	opportunityReview,
	opportunityReviewEvent,
	personBirth,
	plannedHalfDay,
	pupil,
	referralChannel,
	restrictedChannel,
	review,
	reviewAnswer,
	reviewNote,
	school,
	unlockRequest,
	waiting,
	workType,
} from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import type { Actor } from '../context.ts'
import { mondayEarly } from './make.ts'
import { makeArrival } from './make-arrival.ts'
import { makeContacts } from './make-contacts.ts'
import { makeRepresentative } from './make-representative.ts'

/** Where someone works and has a lesson. */
type Place = { siteId: string; workTypeId: string; lessonId: string }

/** Ids of someone and of what hangs on them, to ask about. */
export type Things = {
	personId: string
	deviceId: string
	lineId: string
	questionId: string
	unlockId: string
	enrolmentId: string
	/** A group of which this person is a member. */
	cohortId: string
	representativeId: string
	appointmentId: string
	/** A talk with a note that was shared. */
	reviewId: string
	/** A talk with a draft about it. */
	draftId: string
	contactAttemptId: string
	referralId: string
	intakeId: string
}

const halfDay = { on: '2026-11-23', part: 'morning' } as const
const soon = new Date(mondayEarly.getTime() + 30 * 86_400_000)
const one = <Row>([row]: Row[]): Row => {
	if (row === undefined) throw new Error('nothing was made')
	return row
}

/** Gives someone one of everything that a file holds: half days, an enrolment by a restricted road, a phone, a line in the log. */
export async function makeThings(db: TestDb, someone: Actor, by: Actor, place: Place): Promise<Things> {
	const { owner } = db
	const { organisationId, personId } = someone
	const own = { organisationId, personId }
	const { siteId, workTypeId, lessonId } = place
	const times = { siteId, startsAt: '08:30', endsAt: '12:00', plannedBy: by.personId, plannedAt: mondayEarly }
	await owner.insert(plannedHalfDay).values([
		{ ...own, ...times, ...halfDay, workTypeId, block: 'free' },
		{ ...own, ...times, on: '2026-11-26', part: 'morning', lessonId },
	])
	const before = { ...own, ...times, ...halfDay, workTypeId, block: 'free' } as const
	await owner
		.insert(halfDayEvent)
		.values({ ...before, change: 'moved', changedBy: by.personId, changedAt: mondayEarly })
	await owner.insert(waiting).values({ ...own, ...halfDay, siteId, workTypeId, askedAt: mondayEarly })
	const mark = { presence: 'present', markedById: by.personId, markedAt: mondayEarly } as const
	await owner.insert(attendance).values({ ...own, ...halfDay, ...mark })
	await makeContacts(db, someone, by)
	const episode = await makeEpisode(owner, someone, by)
	const { representativeId } = await makeRepresentative(db, someone, by)
	return {
		representativeId,
		personId,
		...episode,
		...(await makeArrival(owner, someone, by, place)),
		...(await makeTalks(owner, someone, by)),
		...(await makeTraces(owner, someone, by)),
	}
}

/** An enrolment by a restricted road, a contract, a school, a group, a date of birth. */
async function makeEpisode(owner: TestDb['owner'], { organisationId, personId }: Actor, by: Actor) {
	const own = { organisationId, personId }
	const channelCode = 'probation'
	await owner
		.insert(referralChannel)
		.values({ organisationId, code: channelCode, name: 'Reclassering', restricted: true })
		.onConflictDoNothing()
	const enrolled = await owner
		.insert(enrolment)
		.values({ ...own, product: 'resocialisation', from: '2026-01-01' })
		.returning()
	const { id: enrolmentId } = one(enrolled)
	await owner.insert(enrolmentChannel).values({ ...own, enrolmentId })
	await owner.insert(restrictedChannel).values({ ...own, enrolmentId, channelCode })
	await owner.insert(contract).values({ ...own, kind: 'wsw', weeklyHours: 28, from: '2010-01-01', until: '2026-11-01' })
	await owner.insert(personBirth).values({ ...own, bornOn: '1990-01-01' })
	const { id: schoolId } = one(
		await owner.insert(school).values({ organisationId, name: personId, kind: 'pro' }).returning(),
	)
	await owner.insert(pupil).values({ ...own, schoolId })
	const group = {
		organisationId,
		name: `groep ${crypto.randomUUID()}`,
		from: '2026-11-02',
		until: '2026-12-31',
		placesMax: 15,
	}
	const { id: cohortId } = one(await owner.insert(cohort).values(group).returning())
	await owner.insert(cohortMember).values({ ...own, cohortId })
	await makeSteps(owner, { ...own, enrolmentId }, by)
	await makeCopies(owner, { ...own, cohortId }, by)
	return { enrolmentId, cohortId }
}

/** A step of an enrolment, where it leads, and a tick. */
async function makeSteps(
	owner: TestDb['owner'],
	own: Pick<Actor, 'organisationId' | 'personId'> & { enrolmentId: string },
	by: Actor,
) {
	const step = { action: 'plan', to: 'planned', actorId: by.personId, actorRole: by.role, at: mondayEarly } as const
	await owner.insert(enrolmentEvent).values({ ...own, ...step })
	await owner.insert(enrolmentExit).values({ ...own, direction: 'volunteer_work' })
	const tick = { list: 'start', item: 'shoes', tickedById: by.personId, tickedAt: mondayEarly } as const
	await owner.insert(checklistTick).values({ ...own, ...tick })
}

/** Someone's place on a group's waiting list, a half day of its template, and why it differs. */
async function makeCopies(
	owner: TestDb['owner'],
	own: Pick<Actor, 'organisationId' | 'personId'> & { cohortId: string },
	by: Actor,
) {
	const at = mondayEarly
	await owner.insert(cohortWaiting).values({ ...own, askedAt: at })
	await owner.insert(cohortDifference).values({ ...own, reason: 'travel', setById: by.personId, setAt: at })
	const [work] = await owner
		.select({ id: workType.id })
		.from(workType)
		.where(eq(workType.organisationId, own.organisationId))
	if (work !== undefined)
		await owner.insert(cohortHalfDay).values({ ...own, ...halfDay, workTypeId: work.id, madeAt: at })
}

/** A talk with a shared note and an answer, an appointment in the half day of today, a yearly talk, a call; each with its steps. */
async function makeTalks(owner: TestDb['owner'], { organisationId, personId }: Actor, { personId: by }: Actor) {
	const own = { organisationId, personId }
	const at = mondayEarly
	const talk = { heldOn: '2026-11-02', nextDueOn: '2027-01-25', writerId: by, createdAt: at }
	const reviewId = one(
		await owner
			.insert(review)
			.values({ ...own, ...talk })
			.returning(),
	).id
	const note = { text: 'Het gaat goed met inpakken.', savedAt: at, sharedAt: at, writerId: by }
	await owner.insert(reviewNote).values({ ...own, ...note, reviewId })
	await owner.insert(reviewAnswer).values({ ...own, reviewId, text: 'Dank je.', answeredAt: at })
	const draftId = one(
		await owner
			.insert(review)
			.values({ ...own, ...talk })
			.returning(),
	).id
	await owner.insert(reviewNote).values({ ...own, ...note, reviewId: draftId, sharedAt: null })
	const step = { actorId: by, actorRole: 'coach', at } as const
	const when = { on: halfDay.on, startsAt: '10:00', endsAt: '10:30' }
	const meeting = {
		withId: by,
		about: 'review',
		place: 'site',
		plannedById: by,
		plannedAt: at,
		state: 'proposed',
	} as const
	const appointmentId = one(
		await owner
			.insert(appointment)
			.values({ ...own, ...when, ...meeting })
			.returning(),
	).id
	const moved = { action: 'confirm', from: 'proposed', to: 'confirmed' } as const
	await owner.insert(appointmentEvent).values({ ...own, ...step, ...moved, appointmentId })
	const yearly = one(
		await owner
			.insert(opportunityReview)
			.values({ ...own, dueOn: '2027-01-01', state: 'invited' })
			.returning(),
	)
	const invited = { action: 'invite', from: 'due', to: 'invited' } as const
	await owner.insert(opportunityReviewEvent).values({ ...own, ...step, ...invited, opportunityReviewId: yearly.id })
	const call = one(
		await owner
			.insert(contactAttempt)
			.values({ ...own, outcome: 'not_reached', actorId: by, at })
			.returning(),
	)
	return { reviewId, draftId, appointmentId, contactAttemptId: call.id }
}

/** A phone, a card, an invitation, a question to open, and what the log and the privacy officer know. */
async function makeTraces(owner: TestDb['owner'], { organisationId, personId }: Actor, { personId: by }: Actor) {
	const own = { organisationId, personId }
	const at = mondayEarly
	const linked = { name: 'Android, Chrome', linkedById: by, linkedAt: at, seenAt: at, expiresAt: soon }
	const phone = one(
		await owner
			.insert(device)
			.values({ ...own, ...linked })
			.returning(),
	)
	const issued = { secretHash: personId, pinHash: personId, issuedById: by, issuedAt: at }
	await owner.insert(card).values({ ...own, ...issued })
	const invited = { secretHash: personId, invitedById: by, invitedAt: at, expiresAt: soon }
	await owner.insert(invitation).values({ ...own, ...invited, purpose: 'phone' })
	const sessionId = crypto.randomUUID()
	const asked = one(
		await owner
			.insert(unlockRequest)
			.values({ ...own, sessionId, askedAt: at })
			.returning(),
	)
	const look = { actorId: by, actorRole: 'planner', action: 'read', what: 'person', ground: 'planning' } as const
	const line = one(
		await owner
			.insert(accessEvent)
			.values({ organisationId, at, day: '2026-11-23', address: '192.0.2.9', ...look })
			.returning(),
	)
	await owner.insert(accessSubject).values({ ...own, eventId: line.id })
	// Long over: it opens nothing any more.
	const glass = { openedAt: new Date(at.getTime() - 7_200_000), endsAt: new Date(at.getTime() - 3_600_000) }
	const why = { reason: 'incident', explanation: 'Ongeluk in hal B.' } as const
	await owner.insert(breakGlass).values({ ...own, ...glass, ...why, actorId: by })
	const question = one(
		await owner
			.insert(accessQuestion)
			.values({ ...own, text: 'Waarom?', askedAt: at })
			.returning(),
	)
	return { deviceId: phone.id, unlockId: asked.id, lineId: line.id, questionId: question.id }
}
