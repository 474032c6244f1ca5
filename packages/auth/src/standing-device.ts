import { device } from '@repo/db/schema'
import { and, gt, isNull } from 'drizzle-orm'

/** The link of a phone holds: nobody ended it, and it was used in time. */
export const standingDevice = (now: Date) => and(isNull(device.endedAt), gt(device.expiresAt, now))
