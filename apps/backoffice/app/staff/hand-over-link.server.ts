import { staffText } from '@repo/i18n/staff'
import { settings } from '../server/env.server.ts'
import { mailer } from '../server/services.server.ts'

type Made = { secret: string; email: string; name: string }

/** The link to hand over, and what became of the letter: null where no mail server is set. After the transaction, never in it. */
export async function handOverLink({ secret, email, name }: Made) {
	const link = `${settings.origin}/uitnodiging#${secret}`
	const product = staffText('shell.product')
	const sent = await mailer?.({
		to: email,
		subject: staffText('account.mail.subject', { product }),
		text: staffText('account.mail.text', { product, link }),
	})
	return { link, email, name, mailed: sent?.ok ?? null }
}
