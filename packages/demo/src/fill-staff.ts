import type { Ctx } from '@repo/domain/context'
import { addPeople } from '@repo/domain/person/add-people'
import { addStaff } from '@repo/domain/person/add-staff'
import { grantRoles } from '@repo/domain/person/grant-roles'
import { doubled } from './data/site.ts'
import { staff, type StaffCode } from './data/staff.ts'

/** The id of everyone of the staff. */
export type StaffIds = ReadonlyMap<StaffCode, string>

/** Adds the staff with their roles. */
export async function fillStaff(ctx: Ctx): Promise<StaffIds> {
	const known = staff.map(({ name, phone }) => ({ name, phone, calledBy: name.split(' ')[0] ?? name }))
	const ids = await addPeople(
		ctx,
		known.map((one) => ({ ...one, readsIn: 'nl', readingSupport: 'none' })),
	)
	const withId = <T>(list: readonly T[]) => list.map((one, index) => ({ ...one, personId: ids[index] ?? '' }))
	await addStaff(ctx, withId(known))
	await grantRoles(
		ctx,
		withId(staff).map(({ personId, role }) => ({ personId, role, from: doubled })),
	)
	return new Map(withId(staff).map(({ code, personId }) => [code, personId]))
}
