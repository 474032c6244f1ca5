import { createTransport } from 'nodemailer'

/** A letter without anything to load or to click through: plain text. */
export type Mail = { to: string; subject: string; text: string }

/** Sends one letter. What went wrong is said without saying to whom, so that it may stand in a log. */
export type Mailer = (mail: Mail) => Promise<{ ok: true } | { ok: false; reason: 'refused' | 'unreachable' }>

/**
 * A mailer over SMTP. `url` as `smtp://user:password@host:25` or `smtps://…:465`; a server that offers STARTTLS gets it.
 * `from` as `Instap <instap@example.org>`. Each letter has a connection of its own, so nothing is left open. `patience`: how
 * long the server may take for each step, in milliseconds; someone waits for the answer.
 */
export function makeMailer({ url, from, patience = 8_000 }: { url: string; from: string; patience?: number }): Mailer {
	const transport = createTransport(
		{
			url,
			connectionTimeout: patience,
			greetingTimeout: patience,
			socketTimeout: patience,
			disableFileAccess: true,
			disableUrlAccess: true,
		},
		{ from },
	)
	return async ({ to, ...mail }) => {
		try {
			if (!/^[^\s,;<>]+@[^\s,;<>]+$/.test(to)) return { ok: false, reason: 'refused' }
			await transport.sendMail({ ...mail, to: { name: '', address: to } })
			return { ok: true }
		} catch (error) {
			return { ok: false, reason: wasAnswered(error) ? 'refused' : 'unreachable' }
		}
	}
}

/** Whether the server was there and said no. */
const wasAnswered = (error: unknown) => error instanceof Error && 'responseCode' in error
