import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** Whether the actor goes with someone, and does not only read a file that was opened with a reason. */
export async function goesWith({ db, actor }: Ctx, personId: string): Promise<boolean> {
	if (actor.role !== 'coach') return true
	const [row] = await db.execute<{ goes: boolean }>(sql`select ${personId} in (select goes_with()) as goes`)
	return row?.goes === true
}

/** That the actor may change something of someone. A coach who only reads a file that was opened with a reason: NotFound. */
export async function demandGoingWith(ctx: Ctx, personId: string): Promise<void> {
	if (!(await goesWith(ctx, personId))) throw new NotFound('person')
}
