import { carryOutImport } from '@repo/domain/import/carry-out-import'
import { getImport } from '@repo/domain/import/get-import'
import { SentSheet } from '@repo/domain/import/import.schema'
import { saveImport } from '@repo/domain/import/save-import'
import { z } from 'zod'
import { changes, lists } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

/** Files of people. A file is nobody's dossier; who is found in it or added by it has a line in the log. */
export const importRouter = router({
	save: procedureFor(['planner'])
		.input(SentSheet)
		.mutation(({ ctx, input }) => saveImport(ctx, input)),
	get: procedureFor(['planner'])
		.input(z.uuid())
		.query(
			lists('search')(
				({ ctx, input }) => getImport(ctx, input),
				(_, { rows }) => rows.flatMap((row) => (row.state === 'same' ? [row.personId] : [])),
			),
		),
	carryOut: procedureFor(['planner'], 'grave')
		.input(z.uuid())
		.mutation(
			changes('person')(
				({ ctx, input }) => carryOutImport(ctx, input),
				(_, done) => (done.ok ? done.added : []),
			),
		),
})
