import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/**
 * Somebody who was a participant is one again, from today on: they were accepted, or start something (3.6: nobody is made anew when
 * they come back). Changes nothing for who is one, or will be.
 */
export async function reopenParticipant({ db }: Ctx, personId: string): Promise<void> {
	await db.execute(sql`select reopen_participant(${personId}::uuid)`)
}
