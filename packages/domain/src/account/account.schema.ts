import { z } from 'zod'
import { plainEmail, staffRoles } from './account.rules.ts'

const line = (max: number) =>
	z
		.string()
		.refine((text) => !/\p{Cc}/u.test(text), 'required')
		.trim()
		.min(1, 'required')
		.max(max, 'too-long-text')
const Roles = z
	.array(z.enum(staffRoles))
	.min(1, 'no-role')
	.max(staffRoles.length)
	.transform((roles) => [...new Set(roles)])

/** Someone who comes to work here: the whole name, what colleagues say, where to reach them, and what they may be. */
export const NewStaffMember = z.object({
	name: line(200),
	calledBy: line(80),
	email: z.string().max(200, 'no-email').transform(plainEmail).pipe(z.email('no-email')),
	roles: Roles,
})
export type NewStaffMember = z.output<typeof NewStaffMember>

/** Which roles someone has from now on; those that are not named end. */
export const NewRoles = z.object({ personId: z.uuid(), roles: Roles })
export type NewRoles = z.output<typeof NewRoles>
