import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { type Figure, suppress } from './suppress.rules.ts'

/** How many people who go through an enrolment now came by one road. `name`: the road; a partner for all restricted ones together, or none known. */
export type RoadCount = { road: { name: string } | 'partner' | 'unknown'; people: Figure }

/** How many people come by which road, for who leads the organisation: no names, and no figure that points at a few. */
export async function countRoads({ db }: Ctx): Promise<{ roads: RoadCount[]; total: Figure }> {
	const rows = await db.execute<{ road: string | null; partner: boolean; people: number }>(
		sql`select road, is_partner as partner, people from count_roads() order by people desc, road`,
	)
	const { groups, total } = suppress(rows.map(({ people }) => people))
	const roads = rows.map(({ road, partner }, index): RoadCount => {
		const people = groups[index] ?? 'hidden'
		return { road: partner ? 'partner' : road === null ? 'unknown' : { name: road }, people }
	})
	return { roads, total }
}
