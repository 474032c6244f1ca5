import type { Db } from '@repo/db/client'
import type { Connection } from '@repo/db/connect'
import { identity, staffAccount } from '@repo/db/schema'
import { plainEmail } from '@repo/domain/account/account.rules'
import { and, eq, sql } from 'drizzle-orm'
import * as client from 'openid-client'
import { endCeremony } from './ceremony.ts'
import { type Provider, signInHolds } from './oidc.ts'
import { staffAccountOf } from './staff-account-of.ts'

/** How old a sign-in may be that was asked for anew, in seconds. */
const justNow = 60

type Finish = {
	provider: Provider
	organisationId: string
	/** The query with which the provider sent someone back: `?code=…&state=…`. */
	query: string
	cookieHeader: string | null
	now: Date
}

/**
 * Who came back, at which stated level, and when the provider saw that it was them; or why not. `again`: they were asked anew, because
 * they had to prove to be there. `unknown`: the provider knows them, and we do not.
 */
export type OidcFinished =
	| {
			ok: true
			personId: string
			acr: string | null
			checkedAt: Date
			again: boolean
			remembered: Record<string, string>
	  }
	| { ok: false; reason: 'failed' | 'unknown' }

/**
 * Takes someone back from the other sign-in. The question is used up whatever comes of it, so a callback works once, in the
 * browser that asked. An account is found by the identity that was linked to it, else linked once by a verified address.
 */
export async function finishOidc(connection: Connection, finish: Finish): Promise<OidcFinished> {
	const { provider, organisationId, query, now } = finish
	const begun = await endCeremony(connection, { ...finish, kind: 'oidc' })
	if (begun === null) return { ok: false, reason: 'failed' }
	const claims = await claimsOf(provider, query, begun.data)
	if (claims === null) return { ok: false, reason: 'failed' }
	const personId = await connection.withVisitor(organisationId, (db) =>
		findPerson(db, { ...claims, organisationId, now }),
	)
	if (personId === null) return { ok: false, reason: 'unknown' }
	const checkedAt = new Date(now.getTime() - claims.age * 1000)
	return {
		ok: true,
		personId,
		acr: claims.acr,
		checkedAt,
		again: begun.data['again'] === 'yes',
		remembered: begun.data,
	}
}

/** `age`: how long before its answer the provider saw that it was them, in seconds, by its own clock. */
type Claims = { issuer: string; subject: string; email: string | null; acr: string | null; age: number }

/** What the provider states, when all of it belongs to our question; else null. */
async function claimsOf(provider: Provider, query: string, asked: Record<string, string>): Promise<Claims | null> {
	const { state = '', nonce = '', verifier = '', again } = asked
	try {
		const tokens = await client.authorizationCodeGrant(
			await provider.configuration(),
			new URL(query, provider.redirectUri),
			{
				expectedState: state,
				expectedNonce: nonce,
				pkceCodeVerifier: verifier,
				idTokenExpected: true,
				maxAge: again === undefined ? signInHolds : justNow,
			},
		)
		const claims = tokens.claims()
		if (claims === undefined) return null
		const { iss: issuer, sub: subject, email, email_verified: isVerified, acr, iat, auth_time: seenAt } = claims
		if (typeof seenAt !== 'number') return null
		const verified = isVerified === true && typeof email === 'string' ? plainEmail(email) : null
		const age = Math.max(0, iat - seenAt)
		return { issuer, subject, email: verified, acr: typeof acr === 'string' ? acr : null, age }
	} catch {
		return null
	}
}

type Whose = Claims & { organisationId: string; now: Date }

async function findPerson(db: Db, { organisationId, issuer, subject, email, now }: Whose): Promise<string | null> {
	const [linked] = await db
		.select({ personId: identity.personId })
		.from(identity)
		.where(and(eq(identity.organisationId, organisationId), eq(identity.issuer, issuer), eq(identity.subject, subject)))
	if (linked) return (await staffAccountOf(db, organisationId, linked))?.personId ?? null
	const account = email === null ? undefined : await staffAccountOf(db, organisationId, { email })
	if (account === undefined) return null
	const { personId } = account
	const theirs = and(eq(identity.organisationId, organisationId), eq(identity.personId, personId))
	// One identity of a provider for one account: a second person with the same address there is not this colleague.
	if ((await db.$count(identity, and(theirs, eq(identity.issuer, issuer)))) > 0) return null
	await db.insert(identity).values({ organisationId, issuer, subject, personId, linkedAt: now })
	await db
		.update(staffAccount)
		.set({ activatedAt: sql`coalesce(${staffAccount.activatedAt}, ${now.toISOString()}::timestamptz)` })
		.where(and(eq(staffAccount.organisationId, organisationId), eq(staffAccount.personId, personId)))
	return personId
}
