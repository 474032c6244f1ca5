import { CaseloadMove, CaseloadOf } from '@repo/domain/caseload/caseload.schema'
import { listCaseload } from '@repo/domain/caseload/list-caseload'
import { listCaseloadMoves } from '@repo/domain/caseload/list-caseload-moves'
import { moveCaseload } from '@repo/domain/caseload/move-caseload'
import { undoCaseloadMove } from '@repo/domain/caseload/undo-caseload-move'
import { z } from 'zod'
import { changes, lists } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

/** Moving a whole caseload, for team leads. It decides who sees whose file, so it asks for a fresh check (A6). */
export const caseloadRouter = router({
	of: procedureFor(['team_lead'])
		.input(CaseloadOf)
		.query(
			lists('caseload')(
				({ ctx, input }) => listCaseload(ctx, input),
				(_, people) => people.map(({ id }) => id),
			),
		),
	move: procedureFor(['team_lead'], 'grave')
		.input(CaseloadMove)
		.mutation(
			changes('caseload')(
				({ ctx, input }) => moveCaseload(ctx, input),
				(_, moved) => (moved.ok ? moved.people : []),
			),
		),
	moves: procedureFor(['team_lead']).query(({ ctx }) => listCaseloadMoves(ctx)),
	undo: procedureFor(['team_lead'], 'grave')
		.input(z.uuid())
		.mutation(
			changes('caseload')(
				({ ctx, input }) => undoCaseloadMove(ctx, input),
				(_, undone) => (undone.ok ? undone.people : []),
			),
		),
})
