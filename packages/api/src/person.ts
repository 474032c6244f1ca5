import { seesAGroup, seesEveryone, staffRoles } from '@repo/db/schema'
import { GlassRequest } from '@repo/domain/access/glass.schema'
import { findAnyone, openWithReason } from '@repo/domain/access/open-with-reason'
import { exportPeople } from '@repo/domain/person/export-people'
import { findPeople } from '@repo/domain/person/find-people'
import { getFile } from '@repo/domain/person/get-file'
import { getHeader } from '@repo/domain/person/get-header'
import { getMyself } from '@repo/domain/person/get-myself'
import { getPerson } from '@repo/domain/person/get-person'
import { listPeople } from '@repo/domain/person/list-people'
import { PeopleExport, PeoplePage, PersonSearch } from '@repo/domain/person/person.schema'
import { listWorkTypes } from '@repo/domain/work-type/list-work-types'
import { z } from 'zod'
import { changes, lists, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

export const personRouter = router({
	myself: procedureFor(staffRoles).query(({ ctx }) => getMyself(ctx)),
	find: procedureFor(['planner', 'coach'])
		.input(PersonSearch)
		.query(
			lists('search')(
				({ ctx, input }) => findPeople(ctx, input.text),
				(_, people) => people.map(({ id }) => id),
			),
		),
	list: procedureFor(['coach', ...seesEveryone, ...seesAGroup])
		.input(PeoplePage)
		.query(
			lists('caseload')(
				({ ctx, input }) => listPeople(ctx, input),
				(_, { people }) => people.map(({ id }) => id),
			),
		),
	export: procedureFor(['coach', ...seesEveryone], 'grave')
		.input(PeopleExport)
		.mutation(
			reads('export')(
				({ ctx, input }) => exportPeople(ctx, input),
				(_, people) => people.map(({ id }) => id),
			),
		),
	workTypes: procedureFor(['coach', ...seesEveryone, ...seesAGroup]).query(({ ctx }) => listWorkTypes(ctx)),
	file: procedureFor(['coach', 'planner', 'team_lead'])
		.input(z.uuid())
		.query(
			reads('person')(
				({ ctx, input }) => getFile(ctx, input),
				(id) => [id],
			),
		),
	header: procedureFor(['coach', 'planner', 'team_lead'])
		.input(z.uuid())
		.query(
			reads('person')(
				({ ctx, input }) => getHeader(ctx, input),
				(id) => [id],
			),
		),
	findAnyone: procedureFor(['coach'])
		.input(PersonSearch)
		.query(
			lists('search')(
				({ ctx, input }) => findAnyone(ctx, input.text),
				(_, found) => (found.ok ? found.people.map(({ id }) => id) : []),
			),
		),
	openWithReason: procedureFor(['coach'])
		.input(GlassRequest)
		.mutation(
			changes('glass')(
				({ ctx, input }) => openWithReason(ctx, input),
				({ personId }) => [personId],
			),
		),
	get: procedureFor(['planner', 'coach', 'team_lead'])
		.input(z.uuid())
		.query(
			reads('person')(
				({ ctx, input }) => getPerson(ctx, input),
				(id) => [id],
			),
		),
})
