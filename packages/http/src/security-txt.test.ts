import { expect, test } from 'vitest'
import { securityTxt } from './security-txt.ts'
import { tryServer } from './testing/try-server.ts'

const origin = new URL('https://portaal.example.nl')

test('who finds a weak spot reads whom to tell, in a form that machines read too', () => {
	expect(securityTxt(origin, 'https://example.nl/meld', new Date('2026-11-22T10:00:00Z'))).toBe(
		[
			'Contact: https://example.nl/meld',
			'Expires: 2027-05-21T00:00:00.000Z',
			'Preferred-Languages: nl, en',
			'Canonical: https://portaal.example.nl/.well-known/security.txt',
			'',
		].join('\n'),
	)
})

test('it never stands for more than a year, and there is always a contact', () => {
	const now = new Date()
	const expires = /Expires: (.*)/.exec(securityTxt(origin, undefined, now))?.[1] ?? ''

	expect(new Date(expires).getTime() - now.getTime()).toBeLessThan(365 * 86_400_000)
	expect(new Date(expires).getTime()).toBeGreaterThan(now.getTime())
	expect(securityTxt(origin, undefined, now)).toContain('Contact: mailto:security@portaal.example.nl')
})

test('the site answers with it, and only to who reads', async () => {
	const { ask } = await tryServer({ securityContact: 'mailto:meld@example.nl' })
	const { status, text, headers } = await ask('/.well-known/security.txt')

	expect(status).toBe(200)
	expect(headers['content-type']).toBe('text/plain; charset=utf-8')
	expect(text).toContain('Contact: mailto:meld@example.nl\n')
	expect((await ask('/.well-known/security.txt', { method: 'DELETE' })).status).toBe(405)
})
