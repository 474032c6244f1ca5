import { kiosk } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { listHalls } from '@repo/domain/work-type/list-halls'
import { makeDigits } from '../digits.ts'
import { type Keys, keyedHash } from '../keys.ts'
import type { NewKiosk, NewTablet } from './kiosk.schema.ts'

/** How long the digits of a new screen work, in milliseconds. */
export const digitsLast = 10 * 60_000

/** What is kept of the eight digits until the screen is linked; never the same as the hash of a secret. */
export const digitsHash = (keys: Keys, digits: string): string => `digits ${keyedHash(keys, digits)}`

/** Registers a shared screen. Answers eight digits to type there within ten minutes, once; nobody can look them up later. */
export const registerKiosk = (ctx: Ctx, keys: Keys, { name, siteId }: NewKiosk): Promise<{ digits: string }> =>
	register(ctx, keys, { kind: 'kiosk', name, siteId, hall: null })

/** Registers the tablet of a hall, in the same way. A hall where nobody works: NotFound. */
export async function registerTablet(
	ctx: Ctx,
	keys: Keys,
	{ name, siteId, hall }: NewTablet,
): Promise<{ digits: string }> {
	const halls = await listHalls(ctx)
	if (!halls.some((one) => one.siteId === siteId && one.hall === hall)) throw new NotFound('hall')
	return register(ctx, keys, { kind: 'hall_tablet', name, siteId, hall })
}

type New = Pick<typeof kiosk.$inferInsert, 'kind' | 'name' | 'siteId' | 'hall'>

async function register({ db, actor, now }: Ctx, keys: Keys, screen: New): Promise<{ digits: string }> {
	const digits = makeDigits()
	await db.insert(kiosk).values({
		...screen,
		organisationId: actor.organisationId,
		secretHash: digitsHash(keys, digits),
		registeredById: actor.personId,
		registeredAt: now,
	})
	return { digits }
}
