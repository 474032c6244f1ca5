import { expect, test } from 'vitest'
import { readDone, redirectDone } from './done-cookie.server.ts'

const amina = '01a20022-16d8-7a82-a33c-0197514f59c0'
const other = '01a20022-16d8-7b11-81af-810e59111b87'
const moved = { what: 'moved', to: '2026-11-24-middag' } as const

const asking = (cookie: string) => new Request('http://localhost/planning', { headers: { cookie } })
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

test('what was done is told once, on the page of the person it was done for', () => {
	const response = redirectDone('/planning', amina, moved)
	const { done, headers } = readDone(asking(`a=b; ${cookieOf(response)}; c=d`), amina)

	expect([response.status, response.headers.get('location')]).toEqual([302, '/planning'])
	expect(response.headers.getSetCookie()[0]).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=60$/)
	expect(done).toEqual(moved)
	expect(headers).toEqual({ 'Set-Cookie': expect.stringContaining('Max-Age=0') })
})

test('on the page of somebody else it is not told', () => {
	expect(readDone(asking(cookieOf(redirectDone('/planning', amina, moved))), other).done).toBeNull()
	expect(readDone(asking(cookieOf(redirectDone('/planning', amina, moved))), null).done).toBeNull()
})

test('a value that is not ours is not told', () => {
	const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

	for (const value of ['x', '', forged(null), forged({ personId: amina, done: { what: 'moved', to: 'soon' } })])
		expect(readDone(asking(`__Host-staff-done=${value}`), amina).done).toBeNull()
	expect(readDone(asking(''), amina)).toEqual({ done: null, headers: {} })
})
