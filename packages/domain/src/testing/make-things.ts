import {
	accessEvent,
	accessQuestion,
	accessSubject,
	attendance,
	breakGlass,
	card,
	cohort,
	cohortMember,
	contract,
	device,
	enrolment,
	enrolmentChannel,
	halfDayEvent,
	invitation,
	personBirth,
	plannedHalfDay,
	pupil,
	referralChannel,
	restrictedChannel,
	school,
	unlockRequest,
	waiting,
} from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '../context.ts'
import { mondayEarly } from './make.ts'

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
}

const halfDay = { on: '2026-11-23', part: 'morning' } as const
const soon = new Date(mondayEarly.getTime() + 30 * 86_400_000)
const one = <Row>([row]: Row[]): Row => {
	if (row === undefined) throw new Error('nothing was made')
	return row
}

/** Gives someone one of everything that a file holds: half days, an enrolment by a restricted road, a phone, a line in the log. */
export async function makeThings({ owner }: TestDb, someone: Actor, by: Actor, place: Place): Promise<Things> {
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
	const enrolmentId = await makeEpisode(owner, someone)
	return { personId, enrolmentId, ...(await makeTraces(owner, someone, by)) }
}

/** An enrolment by a restricted road, a contract, a school, a group, a date of birth. */
async function makeEpisode(owner: TestDb['owner'], { organisationId, personId }: Actor): Promise<string> {
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
	const group = { organisationId, name: personId, from: '2026-11-02', until: '2026-12-31', placesMax: 15 }
	const { id: cohortId } = one(await owner.insert(cohort).values(group).returning())
	await owner.insert(cohortMember).values({ ...own, cohortId })
	return enrolmentId
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
