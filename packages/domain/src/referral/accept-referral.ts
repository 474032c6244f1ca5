import { caseload, emergencyContact, personBirth, personContact, roleGrant } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { planIntake } from '../intake/plan-intake.ts'
import { addPeople } from '../person/add-people.ts'
import { addToCaseload } from '../person/add-to-caseload.ts'
import { reopenParticipant } from '../person/reopen-participant.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import type { LockedReferral } from './lock-referral.ts'
import type { Acceptance } from './referral.schema.ts'

/** Makes the person of a referral, or takes the one who is known, gives them their coach, and plans the talk. Answers who it is. */
export async function acceptReferral(ctx: Ctx, found: LockedReferral, step: Acceptance): Promise<string> {
	const known = found.personId ?? (step.who === 'new' ? null : step.who)
	const personId = known ?? (await makePerson(ctx, found))
	if (known !== null) {
		await keepBirth(ctx, known, found)
		await reopenParticipant(ctx, known)
	}
	await keepContact(ctx, personId, found)
	await goAlong(ctx, step.coachId, personId)
	const { siteId, coachId, on, at, cohortId } = step
	await planIntake(ctx, { personId, referralId: found.id, siteId, coachId, on, at, cohortId })
	return personId
}

async function makePerson(ctx: Ctx, { name, bornOn, readsIn, script }: LockedReferral): Promise<string> {
	const { db, actor, now } = ctx
	const [calledBy = name] = name.split(' ')
	const [personId] = await addPeople(ctx, [
		{
			name,
			calledBy,
			readsIn: readsIn ?? 'nl',
			readingSupport: script === 'none' ? 'audio_and_pictograms' : 'none',
			...(bornOn !== null && { bornOn }),
		},
	])
	if (personId === undefined) throw new Error('the person was not added')
	const { organisationId } = actor
	await db.insert(roleGrant).values({ organisationId, personId, role: 'participant', from: localClock(now).date })
	return personId
}

/** A date of birth that was not known yet is known from now on; one that was stays as it is. */
async function keepBirth({ db, actor }: Ctx, personId: string, { bornOn }: LockedReferral): Promise<void> {
	if (bornOn === null) return
	await db.insert(personBirth).values({ organisationId: actor.organisationId, personId, bornOn }).onConflictDoNothing()
}

/** What the sender wrote down of how to reach someone goes to the file, unless the file knows better. */
async function keepContact({ db, actor, now }: Ctx, personId: string, { contact }: LockedReferral): Promise<void> {
	if (contact === undefined) return
	const { organisationId } = actor
	const own = { organisationId, personId, changedById: actor.personId, changedAt: now }
	const { phone, email, emergencyName: name, emergencyPhone, emergencyRelation: relation } = contact
	await db
		.insert(personContact)
		.values({ ...own, phone, email })
		.onConflictDoNothing()
	if (name !== null && emergencyPhone !== null && relation !== null)
		await db
			.insert(emergencyContact)
			.values({ ...own, name, phone: emergencyPhone, relation })
			.onConflictDoNothing()
}

/** From today on this coach goes with them, if that was not so already. */
async function goAlong(ctx: Ctx, coachId: string, personId: string): Promise<void> {
	const { db, actor, now } = ctx
	const already = await db
		.select({ coachId: caseload.coachId })
		.from(caseload)
		.where(
			and(
				eq(caseload.organisationId, actor.organisationId),
				eq(caseload.personId, personId),
				eq(caseload.coachId, coachId),
				isNull(caseload.until),
			),
		)
	if (already.length === 0) await addToCaseload(ctx, [{ coachId, personId, from: localClock(now).date }])
}
