import { emergencyContact } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { getPerson } from './get-person.ts'

/** Whom to call when something happens to someone; null where it is not known, or not for this actor. */
export async function findEmergencyContact({ db, actor }: Ctx, personId: string) {
	const { name, relation, phone } = emergencyContact
	const [found] = await db
		.select({ name, relation, phone })
		.from(emergencyContact)
		.where(and(eq(emergencyContact.organisationId, actor.organisationId), eq(emergencyContact.personId, personId)))
	return found ?? null
}

/**
 * Who it is and whom to call when something happens: all that a work supervisor knows of how to reach someone, and only of the people who
 * are at work with them today (3.16). Anyone else's: NotFound.
 */
export async function getEmergencyContact(ctx: Ctx, personId: string) {
	const { id, name } = await getPerson(ctx, personId)
	return { id, name, emergency: await findEmergencyContact(ctx, personId) }
}
