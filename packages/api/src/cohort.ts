import { addTemplate } from '@repo/domain/cohort/add-template'
import { Difference, GroupMember, GroupStart, NewGroup, NewTemplate } from '@repo/domain/cohort/cohort.schema'
import { endCohort } from '@repo/domain/cohort/end-cohort'
import { explainDifference } from '@repo/domain/cohort/explain-difference'
import { findStarting } from '@repo/domain/cohort/find-starting'
import { getCohort } from '@repo/domain/cohort/get-cohort'
import { joinCohort } from '@repo/domain/cohort/join-cohort'
import { leaveCohort } from '@repo/domain/cohort/leave-cohort'
import { listCohorts } from '@repo/domain/cohort/list-cohorts'
import { listTemplates } from '@repo/domain/cohort/list-templates'
import { makeGroup } from '@repo/domain/cohort/make-group'
import { markStart } from '@repo/domain/cohort/mark-start'
import { startCohort } from '@repo/domain/cohort/start-cohort'
import { undoCohortStart } from '@repo/domain/cohort/undo-cohort-start'
import { findPeople } from '@repo/domain/person/find-people'
import { PersonSearch } from '@repo/domain/person/person.schema'
import { listChoices } from '@repo/domain/schedule/list-choices'
import { z } from 'zod'
import { changes, lists, reads } from './logged.ts'
import { type OperationContext, procedureFor, procedureOutside, router } from './trpc.ts'

const starters = ['planner', 'team_lead'] as const
const seeing = procedureFor(['coach', ...starters])
const starting = procedureFor(starters)
const whose = ({ personId }: { personId: string }) => [personId]

/** The start itself, logged for everyone whom it reached. */
const start = changes('enrolment')(
	({ ctx, input: { hear, ...input } }: { ctx: OperationContext; input: GroupStart & { hear: Hear } }) =>
		startCohort(ctx, input, hear),
	(_, started) => (started.ok ? started.people : []),
)
type Hear = (done: number, total: number) => Promise<void>

/** Groups that start together. A start tells how far it is in transactions of its own, so that others see it meanwhile; it changes much at once, so its person proved to be there (A6). */
export const cohortRouter = router({
	list: seeing.query(({ ctx }) => listCohorts(ctx)),
	get: seeing.input(z.uuid()).query(
		lists('enrolment')(
			({ ctx, input }) => getCohort(ctx, input),
			(_, { members, waiting }) => [...members, ...waiting].map(({ personId }) => personId),
		),
	),
	export: procedureFor(['coach', ...starters], 'grave')
		.input(z.uuid())
		.mutation(
			reads('export')(
				({ ctx, input }) => getCohort(ctx, input),
				(_, { members, waiting }) => [...members, ...waiting].map(({ personId }) => personId),
			),
		),
	/** How far a start is, and nobody's name: asked again and again, so it is kept small. */
	progress: seeing.input(z.uuid()).query(({ ctx, input }) => findStarting(ctx, input)),
	templates: starting.query(({ ctx }) => listTemplates(ctx)),
	choices: starting.query(({ ctx }) => listChoices(ctx)),
	makeTemplate: starting.input(NewTemplate).mutation(({ ctx, input }) => addTemplate(ctx, input)),
	make: starting.input(NewGroup).mutation(({ ctx, input }) => makeGroup(ctx, input)),
	find: starting.input(PersonSearch).query(
		lists('search')(
			({ ctx, input }) => findPeople(ctx, input.text),
			(_, people) => people.map(({ id }) => id),
		),
	),
	join: starting.input(GroupMember).mutation(changes('enrolment')(({ ctx, input }) => joinCohort(ctx, input), whose)),
	leave: starting.input(GroupMember).mutation(changes('enrolment')(({ ctx, input }) => leaveCohort(ctx, input), whose)),
	start: procedureOutside(starters, 'grave')
		.input(GroupStart)
		.mutation(async ({ ctx, input }) => {
			const mark = (done: number, total: number, over: boolean) =>
				ctx.within((own) => markStart(own, { cohortId: input.cohortId, done, total, over }))
			const hear = (done: number, total: number) => mark(done, total, false)
			await hear(0, 0)
			try {
				return await ctx.within((ctx) => start({ ctx, input: { ...input, hear } }))
			} finally {
				// A start that went well stays so when this mark fails: a mark that nobody renews is over by itself (find-starting.ts).
				await mark(0, 0, true).catch(() => {})
			}
		}),
	undo: procedureFor(starters, 'grave')
		.input(z.uuid())
		.mutation(
			changes('enrolment')(
				({ ctx, input }) => undoCohortStart(ctx, input),
				(_, undone) => (undone.ok ? undone.people : []),
			),
		),
	end: starting.input(z.uuid()).mutation(({ ctx, input }) => endCohort(ctx, input)),
	explain: seeing
		.input(Difference)
		.mutation(changes('enrolment')(({ ctx, input }) => explainDifference(ctx, input), whose)),
})
