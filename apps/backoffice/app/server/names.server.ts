import { readCookie, writeCookie } from '@repo/auth/cookie'

const name = '__Host-names'
const workday = 12 * 3_600_000

/** Whether this browser hides the names of participants from whoever looks along. */
export const namesHidden = (request: Request): boolean => readCookie(request.headers.get('cookie'), name) === 'hidden'

/** Keeps that for a working day. */
export const namesCookie = (hidden: boolean): string => writeCookie(name, hidden ? 'hidden' : '', hidden ? workday : 0)
