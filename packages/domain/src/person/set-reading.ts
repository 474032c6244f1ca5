import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { NewReading } from './contact.schema.ts'

/** Sets the language that someone reads best and the help with it, for who goes with them; anyone else's: NotFound. */
export async function setReading({ db }: Ctx, { personId, readsIn, readingSupport }: NewReading): Promise<void> {
	const [row] = await db.execute<{ done: boolean }>(
		sql`select set_reading(${personId}, ${readsIn}, ${readingSupport}) as done`,
	)
	if (row?.done !== true) throw new NotFound('person')
}
