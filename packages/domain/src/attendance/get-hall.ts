import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** The hall of the tablet that this is asked on. NotFound anywhere else, and on a tablet that was ended. */
export async function getHall({ db }: Ctx): Promise<{ siteId: string; hall: string; site: string }> {
	const [found] = await db.execute<{ siteId: string; hall: string; site: string }>(
		sql`select h.site_id as "siteId", h.hall, s.name as site from my_hall() h
			join site s on s.organisation_id = app_organisation() and s.id = h.site_id`,
	)
	if (found === undefined) throw new NotFound('hall')
	return found
}
