import { compareFiles } from '@repo/domain/merge/compare-files'
import { findMergedInto } from '@repo/domain/merge/find-merged-into'
import { listDoubles } from '@repo/domain/merge/list-doubles'
import { listMerges } from '@repo/domain/merge/list-merges'
import { mergePeople } from '@repo/domain/merge/merge-people'
import { DoubleSearch, Merge, TwoFiles } from '@repo/domain/merge/merge.schema'
import { unmergePeople } from '@repo/domain/merge/unmerge-people'
import { z } from 'zod'
import { changes, lists, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

/**
 * Two files that are one person's. For team leads: they may read all of both files, so a merge shows them nothing new. Merging and
 * taking apart decide who sees what, so they ask for a fresh check (A6).
 */
export const mergeRouter = router({
	doubles: procedureFor(['team_lead'])
		.input(DoubleSearch)
		.query(
			lists('search')(
				({ ctx, input }) => listDoubles(ctx, input),
				({ personId }, doubles) => [personId, ...doubles.map(({ id }) => id)],
			),
		),
	compare: procedureFor(['team_lead'])
		.input(TwoFiles)
		.query(
			reads('person')(
				({ ctx, input }) => compareFiles(ctx, input),
				({ keptId, goneId }) => [keptId, goneId],
			),
		),
	merge: procedureFor(['team_lead'], 'grave')
		.input(Merge)
		.mutation(
			changes('merge')(
				({ ctx, input }) => mergePeople(ctx, input),
				({ keptId, goneId }, done) => (done.ok ? [keptId, goneId] : []),
			),
		),
	list: procedureFor(['team_lead'])
		.input(z.uuid())
		.query(
			reads('person')(
				({ ctx, input }) => listMerges(ctx, input),
				(id) => [id],
			),
		),
	undo: procedureFor(['team_lead'], 'grave')
		.input(z.uuid())
		.mutation(
			changes('unmerge')(
				({ ctx, input }) => unmergePeople(ctx, input),
				(_, done) => done.people,
			),
		),
	/** Where a file went on, for who may see that: an address, and nothing of the file. */
	into: procedureFor(['coach', 'planner', 'team_lead'])
		.input(z.uuid())
		.query(({ ctx, input }) => findMergedInto(ctx, input)),
})
