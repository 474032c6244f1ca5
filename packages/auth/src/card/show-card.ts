import type { Connection } from '@repo/db/connect'
import { endCeremony, findCeremony, startCeremony } from '../ceremony.ts'
import { hashOfSecret } from '../secret.ts'

type Browser = { organisationId: string; cookieHeader: string | null; now: Date }

/**
 * Remembers for ten minutes which card this browser showed, so that its secret leaves the address bar. Answers the
 * `Set-Cookie` value. Nothing is looked up: a card that does not exist is remembered just so.
 */
export const showCard = (
	connection: Connection,
	{ organisationId, now, secret }: Omit<Browser, 'cookieHeader'> & { secret: string },
) =>
	startCeremony(connection, {
		organisationId,
		now,
		kind: 'card',
		personId: null,
		data: { secretHash: hashOfSecret(secret) },
	})

/** The hash of the secret of the card that this browser showed; null for none, or too long ago. */
export async function findShownCard(connection: Connection, browser: Browser): Promise<string | null> {
	return (await findCeremony(connection, { ...browser, kind: 'card' }))?.data.secretHash ?? null
}

/** Forgets which card this browser showed. */
export const forgetShownCard = async (connection: Connection, browser: Browser): Promise<void> =>
	void (await endCeremony(connection, { ...browser, kind: 'card' }))
