import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { parts } from '../schedule/half-day.rules.ts'
import { addSite } from '../site/add-site.ts'
import { setSiteTimes } from '../site/set-site-times.ts'
import { as, makeOrganisation, makePerson } from '../testing/make.ts'
import { addWorkGroups } from '../work-type/add-work-groups.ts'
import { addWorkTypes } from '../work-type/add-work-types.ts'
import { setBlockPlaces } from './set-block-places.ts'
import { setWorkTypePlaces } from './set-work-type-places.ts'

const db = await useTestDb()

test('an administrator opens a site: times, work and places; saying it again changes the number (R-001, R-020)', async () => {
	const administrator = await makePerson(db, (await makeOrganisation(db)).id, 'administrator')
	const validFrom = '2026-01-01'

	const siteId = await as(db, administrator, async (ctx) => {
		const siteId = await addSite(ctx, { name: 'Proefhal', address: 'Proefweg 1', entrance: 'Ingang A' })
		const workTypeId =
			(await addWorkTypes(ctx, [{ code: 'packing', name: 'Inpakken', minimumAge: 14, bring: ['lunch'] }])).get(
				'packing',
			) ?? ''
		await addWorkGroups(ctx, [{ siteId, workTypeId, hall: 'Hal A', supervisorId: administrator.personId }])
		for (const places of [50, 80]) {
			await setSiteTimes(
				ctx,
				parts.map((part) => ({ siteId, part, validFrom, startsAt: '08:30', endsAt: '12:00' })),
			)
			await setBlockPlaces(
				ctx,
				parts.map((part) => ({ siteId, part, validFrom, block: 'free', places })),
			)
			await setWorkTypePlaces(
				ctx,
				parts.map((part) => ({ siteId, workTypeId, part, validFrom, kind: 'development', places })),
			)
		}
		return siteId
	})

	const blocks = await db.owner.execute(`select part, places from block_capacity where site_id = '${siteId}'`)
	expect([...blocks]).toEqual(parts.map((part) => ({ part, places: 80 })))
	const work = await db.owner.execute(`select part, places from work_type_capacity where site_id = '${siteId}'`)
	expect([...work]).toEqual([...blocks])
})
