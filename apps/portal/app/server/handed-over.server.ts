import { readCookie, writeCookie } from '@repo/auth/cookie'
import type { Session } from '@repo/auth/read-session'
import { handOverLasts, isPageInTask, pageOfTask } from '@repo/domain/hand-over/hand-over.rules'
import type { Language } from '@repo/i18n/languages'
import { createContext, redirect } from 'react-router'
import { languageCookie } from './reading.server.ts'

/** The one task of a session on a colleague's device; null for every other session. */
export const taskContext = createContext<string | null>(null)

/** The task of a session, when it has one. */
export const taskOf = ({ means, task }: Session): string | null => (means === 'hand_over' ? (task ?? '') : null)

/** In a task every other page leads back to it. What is asked over `/trpc` is refused there. */
export function keepToTask(task: string, { pathname }: URL): void {
	if (isPageInTask(task, pathname) || pathname.startsWith('/trpc/')) return
	throw redirect(pageOfTask(task))
}

const name = '__Host-handed'
const workday = 12 * 3_600_000

/** Says of this browser that it is a colleague's and was handed over, and nothing else: so that whoever has it gives it back. */
export const handedCookie = (): string => writeCookie(name, 'yes', workday)

/** Makes a browser forget that. */
export const blankHandedCookie = (): string => writeCookie(name, '', 0)

/** Whether this browser is a colleague's that was handed over. */
export const isHandedOver = (cookieHeader: string | null): boolean => readCookie(cookieHeader, name) !== null

/** Keeps the language of whoever has a colleague's device, for as long as that can last. */
export const handedLanguage = (language: Language): string => languageCookie(language, handOverLasts / 1000)
