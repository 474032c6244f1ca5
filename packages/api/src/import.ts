import { carryOutImport } from '@repo/domain/import/carry-out-import'
import { getImport } from '@repo/domain/import/get-import'
import { type JudgedReferrals, judgeReferrals } from '@repo/domain/import/judge-referrals'
import { SentSheet } from '@repo/domain/import/import.schema'
import { saveImport } from '@repo/domain/import/save-import'
import { sendSheet } from '@repo/domain/import/send-sheet'
import { z } from 'zod'
import { changes, lists } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const senders = procedureFor(['referrer', 'coach'])

/**
 * Files of people and of referrals. A file is nobody's dossier; who is found in it or added by it has a line in the log. A file of
 * referrals is not kept: whoever sends people holds it until it is sent, as a form.
 */
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
	judgeReferrals: senders.input(SentSheet).mutation(
		lists('search')(
			({ ctx, input }) => judgeReferrals(ctx, input),
			(_, judged) => foundIn(judged),
		),
	),
	sendReferrals: senders.input(SentSheet).mutation(
		changes('referral')(
			({ ctx, input }) => sendSheet(ctx, input),
			() => [],
			(_, done) => (done.ok ? done.sent : []),
		),
	),
})

/** Whose files the rows of a file turned out to be about. */
const foundIn = (judged: JudgedReferrals) =>
	judged.ok ? judged.rows.flatMap((row) => (row.state === 'same' && row.personId !== null ? [row.personId] : [])) : []
