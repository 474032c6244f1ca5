import type { Db } from '@repo/db/client'
import { accessEvent, accessSubject, invitation, organisation, roleGrant, staffAccount } from '@repo/db/schema'
import { and, eq, gt, gte, isNull, lte, or } from 'drizzle-orm'
import { plainEmail } from '../account/account.rules.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { asOwner } from './as-owner.ts'

/** Whom to invite again. `slug`: the organisation, where the database holds several. */
export type Invite = {
	migrationUrl: string
	slug?: string
	email: string
	invitationHash: string
	expiresAt: Date
	now: Date
}

/** Invited, or why not. `no-administrator`: nobody who is administrator there today has this e-mail address. */
export type InvitedAdministrator =
	| { ok: true; organisation: string; personId: string }
	| { ok: false; reason: 'no-organisation' | 'several-organisations' | 'no-administrator' }

/** What the log says of where it came from: nobody's network, but the machine itself. */
const from = 'npm run administrator'

/**
 * A new way in for an administrator who lost every other, where nobody is left who could give one. Runs under the migration
 * login: no app may do this. What was handed out before opens nothing any more, and the log has a line of it.
 */
export function inviteAdministrator({ migrationUrl, slug, ...wanted }: Invite): Promise<InvitedAdministrator> {
	return asOwner(migrationUrl, async (db) => {
		const found = await db
			.select({ organisationId: organisation.id, name: organisation.name })
			.from(organisation)
			.where(slug === undefined ? undefined : eq(organisation.slug, slug))
		const [one, another] = found
		if (one === undefined) return { ok: false, reason: 'no-organisation' }
		if (another !== undefined) return { ok: false, reason: 'several-organisations' }
		const personId = await findAdministrator(db, one.organisationId, wanted)
		if (personId === undefined) return { ok: false, reason: 'no-administrator' }
		await invite(db, { organisationId: one.organisationId, personId }, wanted)
		return { ok: true, organisation: one.name, personId }
	})
}

type Wanted = Omit<Invite, 'migrationUrl' | 'slug'>
type Whose = { organisationId: string; personId: string }

async function findAdministrator(db: Db, organisationId: string, { email, now }: Wanted): Promise<string | undefined> {
	const today = localClock(now).date
	const [found] = await db
		.select({ personId: staffAccount.personId })
		.from(staffAccount)
		.innerJoin(
			roleGrant,
			and(eq(roleGrant.organisationId, staffAccount.organisationId), eq(roleGrant.personId, staffAccount.personId)),
		)
		.where(
			and(
				eq(staffAccount.organisationId, organisationId),
				eq(staffAccount.email, plainEmail(email)),
				isNull(staffAccount.endedAt),
				eq(roleGrant.role, 'administrator'),
				lte(roleGrant.from, today),
				or(isNull(roleGrant.until), gte(roleGrant.until, today)),
			),
		)
	return found?.personId
}

async function invite(db: Db, whose: Whose, { invitationHash: secretHash, expiresAt, now }: Wanted) {
	const { organisationId, personId } = whose
	await db
		.update(invitation)
		.set({ expiresAt: now })
		.where(
			and(
				eq(invitation.organisationId, organisationId),
				eq(invitation.personId, personId),
				eq(invitation.purpose, 'staff'),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now),
			),
		)
	const invited = { purpose: 'staff', invitedById: personId, invitedAt: now } as const
	await db.insert(invitation).values({ ...whose, ...invited, secretHash, expiresAt })
	const [event] = await db
		.insert(accessEvent)
		.values({
			organisationId,
			at: now,
			day: localClock(now).date,
			actorId: personId,
			actorRole: 'administrator',
			action: 'write',
			what: 'person',
			ground: 'account',
			address: from,
		})
		.returning({ eventId: accessEvent.id })
	if (event === undefined) throw new Error('the log has no line of it')
	await db.insert(accessSubject).values({ ...whose, ...event })
}
