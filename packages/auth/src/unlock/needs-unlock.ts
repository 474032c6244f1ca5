import { checkHolds } from '../lifetimes.ts'
import type { Session } from '../read-session.ts'

/** Whether the last proof of who is there is too long ago for what is private (participants, point 4). */
export const needsUnlock = ({ checkedAt }: Pick<Session, 'checkedAt'>, now: Date): boolean =>
	checkedAt === null || now.getTime() - checkedAt.getTime() >= checkHolds.private

/** Whether only a card was shown, on a shared screen, and no PIN: then Vandaag and Rooster are all there is. */
export const isCardAlone = ({ means, checkedAt }: Pick<Session, 'means' | 'checkedAt'>): boolean =>
	means === 'kiosk_card' && checkedAt === null
