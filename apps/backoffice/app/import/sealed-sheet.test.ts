import { keysFrom } from '@repo/auth/keys'
import { expect, test } from 'vitest'
import { openSheet, sealSheet } from './sealed-sheet.server.ts'

const keys = keysFrom(Buffer.alloc(32, 7).toString('base64url'))
const actor = { organisationId: 'here', personId: 'partner', role: 'referrer', assurance: 'low' } as const
const partner = { keys, actor, now: new Date('2026-11-23T07:00:00Z') }
const later = (hours: number) => ({ ...partner, now: new Date(partner.now.getTime() + hours * 3_600_000) })
const row = (n: number) => ({
	line: n + 2,
	cells: [`Yonas ${n} Nepstra`, '3-9-1998', 'ti', `06-${n * 7919}`, 'Werkritme'],
})
const sheetOf = (count: number) => ({
	header: ['naam', 'geboortedatum', 'taal', 'telefoon', 'doel'],
	rows: Array.from({ length: count }, (_, n) => row(n)),
})

test('a file of a thousand rows fits into a form, and comes back as it was', async () => {
	const sealed = await sealSheet(partner, sheetOf(1000))
	expect(sealed).not.toContain('Nepstra')
	expect(await openSheet(later(23), sealed ?? '')).toEqual(sheetOf(1000))
})

test('it opens for nobody else, not after a day, and not when it was changed', async () => {
	const sealed = (await sealSheet(partner, sheetOf(3))) ?? ''
	expect(await openSheet({ ...partner, actor: { ...actor, personId: 'other' } }, sealed)).toBeNull()
	expect(await openSheet({ ...partner, actor: { ...actor, organisationId: 'elsewhere' } }, sealed)).toBeNull()
	expect(await openSheet(later(25), sealed)).toBeNull()
	expect(await openSheet(partner, `${sealed.slice(0, -8)}AAAAAAAA`)).toBeNull()
	expect(await openSheet(partner, 'a.b.c')).toBeNull()
})

test('what a form cannot carry is told', async () => {
	const noise = Array.from({ length: 5000 }, (_, n) => ({
		line: n + 2,
		cells: [crypto.randomUUID(), crypto.randomUUID()],
	}))
	expect(await sealSheet(partner, { header: ['naam', 'taal'], rows: noise })).toBeNull()
})
