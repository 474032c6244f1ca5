import { ne } from 'drizzle-orm'
import type { Db } from '@repo/db/client'
import { invitation, organisation, organisationHost, person, roleGrant, staff, staffAccount } from '@repo/db/schema'
import { localClock } from '../schedule/half-day.rules.ts'
import { asOwner } from './as-owner.ts'

type Kind = (typeof organisation.$inferSelect)['kind']

/** The organisation to make. `slug` and `host` are lower case: "groningen", "instap.example.org". */
export type NewOrganisation = {
	migrationUrl: string
	slug: string
	name: string
	host: string
	kind: Kind
	administrator: {
		name: string
		calledBy: string
		phone?: string
		/** How the administrator gets in; left out where nobody signs in, such as in the demo. */
		account?: { email: string; invitationHash: string; expiresAt: Date }
	}
	now: Date
}

/** Made, with the first administrator; or nothing made and why. */
export type MadeOrganisation =
	| { ok: true; organisationId: string; administratorId: string }
	| { ok: false; reason: 'beside-a-demo' | 'beside-a-real-one' | 'slug-taken' | 'host-taken' }

/**
 * Makes an organisation with its host name and its first administrator, who can sign in and set up the rest. Runs under the
 * migration login: no app may do this. A demo organisation never stands beside a real one, nor the other way round.
 */
export function makeOrganisation({ migrationUrl, ...input }: NewOrganisation): Promise<MadeOrganisation> {
	return asOwner(migrationUrl, async (db) => {
		const reason = await refuse(db, input)
		if (reason !== null) return { ok: false, reason }
		const { slug, name, kind, host, now } = input
		const [made] = await db
			.insert(organisation)
			.values({ slug, name, kind, createdAt: now })
			.returning({ organisationId: organisation.id })
		if (made === undefined) throw new Error('the organisation was not made')
		await db.insert(organisationHost).values({ host, ...made })
		return { ok: true, ...made, administratorId: await addAdministrator(db, made, input) }
	})
}

async function refuse(db: Db, { slug, host, kind }: Pick<NewOrganisation, 'slug' | 'host' | 'kind'>) {
	const others = await db
		.select({ kind: organisation.kind })
		.from(organisation)
		.where(ne(organisation.kind, kind))
		.limit(1)
	if (others.length > 0) return kind === 'demo' ? 'beside-a-real-one' : 'beside-a-demo'
	const known = await db.select({ slug: organisation.slug }).from(organisation)
	if (known.some((other) => other.slug === slug)) return 'slug-taken'
	const hosts = await db.select({ host: organisationHost.host }).from(organisationHost)
	return hosts.some((other) => other.host === host) ? 'host-taken' : null
}

async function addAdministrator(
	db: Db,
	made: { organisationId: string },
	{ administrator, now }: Pick<NewOrganisation, 'administrator' | 'now'>,
) {
	const { name, calledBy, phone } = administrator
	const [added] = await db
		.insert(person)
		.values({ ...made, name, calledBy, readsIn: 'nl', readingSupport: 'none', createdAt: now })
		.returning({ personId: person.id })
	if (added === undefined) throw new Error('the administrator was not made')
	await db.insert(staff).values({ ...made, ...added, name, calledBy, phone })
	await db.insert(roleGrant).values({ ...made, ...added, role: 'administrator', from: localClock(now).date })
	await addAccount(db, { ...made, ...added }, { administrator, now })
	return added.personId
}

/** An account without a way in, and the invitation that gives one. Nobody else can invite the first. */
async function addAccount(
	db: Db,
	whose: { organisationId: string; personId: string },
	{ administrator: { account }, now }: Pick<NewOrganisation, 'administrator' | 'now'>,
) {
	if (account === undefined) return
	const { email, invitationHash: secretHash, expiresAt } = account
	await db.insert(staffAccount).values({ ...whose, email, invitedAt: now })
	const invited = { invitedById: whose.personId, invitedAt: now, expiresAt }
	await db.insert(invitation).values({ ...whose, ...invited, secretHash, purpose: 'staff' })
}
