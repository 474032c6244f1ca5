import type { Db } from '@repo/db/client'
import { device } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { deviceLasts } from './device-cookie.ts'

type Use = { organisationId: string; deviceId: string; now: Date }

/** A phone that is used stays linked for another thirty days. One that was ended stays ended. */
export async function useDevice(db: Db, { organisationId, deviceId, now }: Use): Promise<void> {
	await db
		.update(device)
		.set({ seenAt: now, expiresAt: new Date(now.getTime() + deviceLasts) })
		.where(and(eq(device.organisationId, organisationId), eq(device.id, deviceId), isNull(device.endedAt)))
}
