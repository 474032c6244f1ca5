import { emergencyContact, personContact } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { getPerson } from './get-person.ts'

/** How someone is reached, and whom to call when something happens; null where it is not known. Someone else's: NotFound (3.16). */
export async function getContact(ctx: Ctx, personId: string) {
	await getPerson(ctx, personId)
	const { db, actor } = ctx
	const [contact] = await db
		.select({ phone: personContact.phone, email: personContact.email })
		.from(personContact)
		.where(and(eq(personContact.organisationId, actor.organisationId), eq(personContact.personId, personId)))
	return { contact: contact ?? null, emergency: await findEmergencyContact(ctx, personId) }
}

/** Whom to call when something happens to someone; null where it is not known, or not for this actor. */
async function findEmergencyContact({ db, actor }: Ctx, personId: string) {
	const { name, relation, phone } = emergencyContact
	const [found] = await db
		.select({ name, relation, phone })
		.from(emergencyContact)
		.where(and(eq(emergencyContact.organisationId, actor.organisationId), eq(emergencyContact.personId, personId)))
	return found ?? null
}
