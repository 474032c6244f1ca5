import { makeProvider } from '@repo/auth/oidc'
import { connect } from '@repo/db/connect'
import { makeMailer } from '@repo/mail/mailer'
import { settings } from './env.server.ts'

/** The pool of the backoffice's login, and the one that reaches sessions only. */
export const connection = connect(settings.databaseUrl, { name: 'backoffice' })
export const visitors = connect(settings.authDatabaseUrl, { name: 'backoffice auth', max: 5 })

/** Sends letters, when a mail server is set. */
export const mailer = settings.mail && makeMailer(settings.mail)

/** Another sign-in for staff, when one is set. */
export const provider = settings.oidc && makeProvider(settings.oidc, settings.origin)

let organisation: string | undefined

/** The organisation of this host name. Throws when there is none. */
export async function organisationId(): Promise<string> {
	organisation ??=
		(await visitors.findOrganisation(settings.organisation ?? new URL(settings.origin).hostname)) ?? undefined
	if (organisation === undefined) throw new Error('no organisation has this host name; set ORGANISATION')
	return organisation
}

/** Whether both logins reach the database. */
export const health = async () => (await Promise.all([connection.reached(), visitors.reached()])).every(Boolean)

/** Demo mode never runs beside real people. */
export async function mayStart(): Promise<boolean> {
	return !settings.demo || !(await visitors.organisationKinds()).includes('real')
}

export const close = async () => void (await Promise.all([connection.close(), visitors.close()]))
