import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Product } from '../enrolment/enrolment.rules.ts'
import type { HalfDay } from '../schedule/half-day.rules.ts'
import type { TwoFiles } from './merge.schema.ts'

/** Something that one person cannot have twice, with what is needed to find it. */
export type MergeClash =
	| { reason: 'same-half-day' | 'same-line'; detail: HalfDay }
	| { reason: 'two-enrolments'; detail: { kept: Product; gone: Product } }
	| { reason: 'same-group' | 'same-group-line'; detail: { group: string } }
	| { reason: 'not-under-age'; detail: { name: string } }
	| { reason: 'two-contracts' | 'two-intakes' | 'two-yearly'; detail: Record<string, never> }

/** What stands in the way of making one file of these two; nothing when they can be merged. For a team lead. */
export async function listClashes({ db }: Ctx, { keptId, goneId }: TwoFiles): Promise<MergeClash[]> {
	return [...(await db.execute<MergeClash>(sql`select * from merge_clashes(${keptId}::uuid, ${goneId}::uuid)`))]
}
