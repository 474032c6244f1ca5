import { setBlockPlaces } from '@repo/domain/capacity/set-block-places'
import { setWorkTypePlaces } from '@repo/domain/capacity/set-work-type-places'
import type { Ctx } from '@repo/domain/context'
import { addLessons } from '@repo/domain/lesson/add-lessons'
import { parts } from '@repo/domain/schedule/half-day.rules'
import { addSite } from '@repo/domain/site/add-site'
import { setSiteTimes } from '@repo/domain/site/set-site-times'
import { addWorkGroups } from '@repo/domain/work-type/add-work-groups'
import { addWorkTypes } from '@repo/domain/work-type/add-work-types'
import { lessons } from './data/lessons.ts'
import { blockPlaces, opened, site, times } from './data/site.ts'
import { workTypes } from './data/work-types.ts'
import type { StaffIds } from './fill-staff.ts'
import { find } from './find.ts'

/** The ids of the site, and of the work types and lessons by code. */
export type Building = {
	siteId: string
	workTypeIds: ReadonlyMap<string, string>
	lessonIds: ReadonlyMap<string, string>
}

/** Adds the site with its times, places, work and lessons. */
export async function fillBuilding(ctx: Ctx, staffIds: StaffIds): Promise<Building> {
	const siteId = await addSite(ctx, site)
	await setSiteTimes(
		ctx,
		times.map((row) => ({ ...row, siteId, validFrom: opened })),
	)
	await setBlockPlaces(
		ctx,
		parts.flatMap((part) => blockPlaces.map((rule) => ({ ...rule, siteId, part }))),
	)
	const workTypeIds = await fillWork(ctx, siteId, staffIds)
	const added = await addLessons(
		ctx,
		lessons.map(({ teacher, ...lesson }) => ({ ...lesson, siteId, teacherId: find(staffIds, teacher) })),
	)
	return { siteId, workTypeIds, lessonIds: new Map(added.map(({ code, id }) => [code, id])) }
}

async function fillWork(ctx: Ctx, siteId: string, staffIds: StaffIds) {
	const ids = await addWorkTypes(
		ctx,
		workTypes.map(({ code, name, minimumAge, bring }) => ({ code, name, minimumAge, bring: [...bring] })),
	)
	const placed = workTypes.map((work) => ({ trainer: undefined, ...work, siteId, workTypeId: find(ids, work.code) }))
	await addWorkGroups(
		ctx,
		placed.map(({ hall, supervisor, trainer, workTypeId }) => ({
			siteId,
			workTypeId,
			hall,
			supervisorId: find(staffIds, supervisor),
			trainerId: trainer && find(staffIds, trainer),
		})),
	)
	const rule = { siteId, validFrom: opened }
	await setWorkTypePlaces(
		ctx,
		placed.flatMap(({ workTypeId, places, contractPlaces }) =>
			parts.flatMap((part) => [
				{ ...rule, workTypeId, part, kind: 'development' as const, places },
				{ ...rule, workTypeId, part, kind: 'contract' as const, places: contractPlaces },
			]),
		),
	)
	return ids
}
