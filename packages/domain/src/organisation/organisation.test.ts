import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { addPeople } from '../person/add-people.ts'
import { as, mondayEarly } from '../testing/make.ts'
import { makeOrganisation, type NewOrganisation } from './make-organisation.ts'
import { removeDemo } from './remove-demo.ts'

const [real, demo] = [await useTestDb(), await useTestDb()]

const wanted = {
	slug: 'proefstad',
	name: 'Proefstad',
	host: 'proefstad.example.org',
	administrator: { name: 'Bo Nepstra', calledBy: 'Bo', phone: '06-0000 0099' },
	now: mondayEarly,
} satisfies Partial<NewOrganisation>

const makeReal = (more = {}) =>
	makeOrganisation({ ...wanted, migrationUrl: real.urls.migration, kind: 'real', ...more })
const makeDemo = (more = {}) =>
	makeOrganisation({ ...wanted, migrationUrl: demo.urls.migration, kind: 'demo', ...more })

test('a new organisation is found at its host name, and its administrator can set it up', async () => {
	const made = await makeReal({ slug: 'een', host: 'een.example.org' })

	if (!made.ok) throw new Error(made.reason)
	expect(await real.portal.findOrganisation('een.example.org')).toBe(made.organisationId)
	expect(await real.portal.findOrganisation('een')).toBe(made.organisationId)
	const administrator = { ...made, personId: made.administratorId, role: 'administrator', assurance: 'low' } as const
	const added = await as(real, administrator, (ctx) =>
		addPeople(ctx, [{ name: 'Proef', calledBy: 'Proef', readsIn: 'nl', readingSupport: 'none' }]),
	)
	expect(added).toHaveLength(1)
})

test('a slug and a host name belong to one organisation', async () => {
	await makeReal({ slug: 'twee', host: 'twee.example.org' })

	expect(await makeReal({ slug: 'twee', host: 'drie.example.org' })).toEqual({ ok: false, reason: 'slug-taken' })
	expect(await makeReal({ slug: 'drie', host: 'twee.example.org' })).toEqual({ ok: false, reason: 'host-taken' })
})

test('of two who make the same organisation at the same moment one succeeds', async () => {
	const results = await Promise.all([1, 2, 3].map(() => makeReal({ slug: 'vier', host: 'vier.example.org' })))

	expect(results.filter((result) => result.ok)).toHaveLength(1)
})

test('a demo organisation never stands beside a real one', async () => {
	await makeReal({ slug: 'vijf', host: 'vijf.example.org' })

	expect(await makeReal({ slug: 'zes', host: 'zes.example.org', kind: 'demo' })).toEqual({
		ok: false,
		reason: 'beside-a-real-one',
	})
	expect(await real.portal.organisationKinds()).toEqual(['real'])
	await expect(removeDemo({ migrationUrl: real.urls.migration, slug: 'vijf' })).rejects.toThrow('nothing is removed')
})

test('a real organisation never stands beside a demo, until the demo is removed', async () => {
	await makeDemo()

	expect(await makeDemo({ slug: 'echt', host: 'echt.example.org', kind: 'real' })).toEqual({
		ok: false,
		reason: 'beside-a-demo',
	})
	await expect(removeDemo({ migrationUrl: demo.urls.migration, slug: 'andere' })).rejects.toThrow('nothing is removed')
	await removeDemo({ migrationUrl: demo.urls.migration, slug: wanted.slug })
	expect(await demo.portal.organisationKinds()).toEqual([])
	expect(await makeDemo({ kind: 'real' })).toMatchObject({ ok: true })
})
