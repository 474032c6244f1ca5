import { checklistTick, enrolment } from '@repo/db/schema'
import { and, eq, notInArray } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { Ticks } from './enrolment.schema.ts'

/** Ticks off what someone got or gave back: these items of the list stand, all others are taken away. A tick that stood keeps its date. */
export function setTicks(ctx: Ctx, { enrolmentId, list, items }: Ticks): Promise<{ ok: true; personId: string }> {
	return inTransaction(ctx, async ({ db, actor, now }) => {
		const { organisationId, personId: tickedById } = actor
		const [whose] = await db
			.select({ personId: enrolment.personId })
			.from(enrolment)
			.where(and(eq(enrolment.organisationId, organisationId), eq(enrolment.id, enrolmentId)))
		if (whose === undefined) throw new NotFound('enrolment')
		await db
			.delete(checklistTick)
			.where(
				and(
					eq(checklistTick.organisationId, organisationId),
					eq(checklistTick.enrolmentId, enrolmentId),
					eq(checklistTick.list, list),
					notInArray(checklistTick.item, [...items]),
				),
			)
		const by = { tickedById, tickedAt: now }
		const rows = items.map((item) => ({ organisationId, enrolmentId, ...whose, list, item, ...by }))
		if (rows.length > 0) await db.insert(checklistTick).values(rows).onConflictDoNothing()
		return { ok: true, ...whose }
	})
}
