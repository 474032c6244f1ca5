import { personContact } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { findEmergencyContact } from './get-emergency-contact.ts'
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
