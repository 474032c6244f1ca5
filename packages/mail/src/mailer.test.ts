import { type AddressInfo, createServer } from 'node:net'
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeMailer } from './mailer.ts'

const letter = { to: 'ada@example.org', subject: 'Je uitnodiging', text: 'Open deze link: https://example.org/#geheim' }
const from = 'Instap <instap@example.org>'

/** A real mail server on a free port, with one user; keeps what it was given. */
async function startServer() {
	const letters: { from: string; to: string[]; text: string }[] = []
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS'],
		onAuth: ({ username, password }, _, callback) =>
			username === 'instap' && password === 'g:eh/eim'
				? callback(null, { user: username })
				: callback(new Error('no such user')),
		onRcptTo: ({ address }, _, callback) =>
			address.endsWith('@example.org') ? callback() : callback(new Error('not here')),
		onData(stream, session, callback) {
			const parts: Buffer[] = []
			stream.on('data', (part: Buffer) => parts.push(part))
			stream.on('end', () => {
				const { mailFrom, rcptTo } = session.envelope
				letters.push({
					from: mailFrom === false ? '' : mailFrom.address,
					to: rcptTo.map(({ address }) => address),
					text: Buffer.concat(parts).toString(),
				})
				callback()
			})
		},
	})
	const listening = server.listen(0, '127.0.0.1')
	await once(listening, 'listening')
	onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
	const { port } = listening.address() as AddressInfo
	const mailer = (user = 'instap:g%3Aeh%2Feim') => makeMailer({ url: `smtp://${user}@127.0.0.1:${port}`, from })
	return { letters, mailer }
}

test('a letter arrives as it was written, from us, at whom it is for', async () => {
	const { letters, mailer } = await startServer()

	expect(await mailer()(letter)).toEqual({ ok: true })
	expect(letters).toMatchObject([{ from: 'instap@example.org', to: ['ada@example.org'] }])
	expect(letters[0]?.text).toContain('Subject: Je uitnodiging')
	expect(letters[0]?.text).toContain('https://example.org/#geheim')
	expect(letters[0]?.text).toContain('Content-Type: text/plain')
})

test('a server that says no is told apart from one that is not there, and neither says to whom', async () => {
	const { letters, mailer } = await startServer()
	const log = vi.spyOn(console, 'error')

	expect(await mailer('instap:fout')(letter)).toEqual({ ok: false, reason: 'refused' })
	expect(await mailer()({ ...letter, to: 'ada@elders.example' })).toEqual({ ok: false, reason: 'refused' })
	expect(await makeMailer({ url: 'smtp://127.0.0.1:1', from })(letter)).toEqual({ ok: false, reason: 'unreachable' })
	expect(letters).toEqual([])
	expect(log).not.toHaveBeenCalled()
})

test('a line break in an address or a subject makes no second recipient and no header', async () => {
	const { letters, mailer } = await startServer()
	const more = '\r\nBcc: eve@example.org'

	expect(await mailer()({ ...letter, to: letter.to + more })).toEqual({ ok: false, reason: 'refused' })
	expect(await mailer()({ ...letter, subject: letter.subject + more })).toEqual({ ok: true })
	expect(letters.flatMap(({ to }) => to)).not.toContain('eve@example.org')
	expect(letters.every(({ text }) => !/^Bcc:/im.test(text))).toBe(true)
})

test('a server that never greets does not keep anyone waiting', async () => {
	const silent = createServer(() => {}).listen(0, '127.0.0.1')
	await once(silent, 'listening')
	onTestFinished(() => void silent.close())
	const { port } = silent.address() as AddressInfo

	expect(await makeMailer({ url: `smtp://127.0.0.1:${port}`, from, patience: 200 })(letter)).toEqual({
		ok: false,
		reason: 'unreachable',
	})
})
