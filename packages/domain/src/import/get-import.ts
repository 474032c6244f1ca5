import { importRun } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { judgeSheet } from './judge-sheet.ts'

/** A file that was sent in, with what becomes of each row now. Someone else's, or one that was forgotten: NotFound. */
export async function getImport(ctx: Ctx, id: string) {
	const { db, actor } = ctx
	const [run] = await db
		.select({ sheet: importRun.sheet, sentAt: importRun.sentAt, carriedOutAt: importRun.carriedOutAt })
		.from(importRun)
		.where(
			and(
				eq(importRun.organisationId, actor.organisationId),
				eq(importRun.id, id),
				eq(importRun.sentById, actor.personId),
			),
		)
	if (run === undefined) throw new NotFound('import')
	const { sheet, ...about } = run
	const judged = await judgeSheet(ctx, sheet)
	return { ...about, rows: judged.ok ? judged.rows : [] }
}
