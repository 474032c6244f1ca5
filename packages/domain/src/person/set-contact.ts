import { emergencyContact, personContact } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { NewContact, NewEmergencyContact } from './contact.schema.ts'

/** Writes down how someone is reached. Row-level security refuses who may not: to them the person does not exist. */
export async function setContact({ db, actor, now }: Ctx, { personId, ...contact }: NewContact): Promise<void> {
	const { organisationId, personId: changedById } = actor
	const values = { ...contact, changedById, changedAt: now }
	await db
		.insert(personContact)
		.values({ organisationId, personId, ...values })
		.onConflictDoUpdate({ target: [personContact.organisationId, personContact.personId], set: values })
}

/** Writes down whom to call when something happens to someone, or takes it away. */
export async function setEmergencyContact(
	{ db, actor, now }: Ctx,
	{ personId, contact }: NewEmergencyContact,
): Promise<void> {
	const { organisationId, personId: changedById } = actor
	const whose = { organisationId, personId }
	if (contact === null) {
		await db.delete(emergencyContact).where(isAbout(whose))
		return
	}
	const values = { ...contact, changedById, changedAt: now }
	await db
		.insert(emergencyContact)
		.values({ ...whose, ...values })
		.onConflictDoUpdate({ target: [emergencyContact.organisationId, emergencyContact.personId], set: values })
}

const isAbout = ({ organisationId, personId }: { organisationId: string; personId: string }) =>
	and(eq(emergencyContact.organisationId, organisationId), eq(emergencyContact.personId, personId))
