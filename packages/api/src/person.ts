import { staffRoles } from '@repo/db/schema'
import { findPeople } from '@repo/domain/person/find-people'
import { getMyself } from '@repo/domain/person/get-myself'
import { getPerson } from '@repo/domain/person/get-person'
import { PersonSearch } from '@repo/domain/person/person.schema'
import { z } from 'zod'
import { procedureFor, router } from './trpc.ts'

export const personRouter = router({
	myself: procedureFor(staffRoles).query(({ ctx }) => getMyself(ctx)),
	find: procedureFor(['planner', 'coach'])
		.input(PersonSearch)
		.query(({ ctx, input }) => findPeople(ctx, input.text)),
	get: procedureFor(['planner', 'coach'])
		.input(z.uuid())
		.query(({ ctx, input }) => getPerson(ctx, input)),
})
