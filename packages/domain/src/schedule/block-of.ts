import { sql } from 'drizzle-orm'

/**
 * In which block person `p` works on the date `asked."on"`: with a contract, else on a GON place, else on a free place
 * . A piece of SQL for queries that have both names.
 */
export const blockOf = sql`(case
	when exists (select from contract c where c.organisation_id = p.organisation_id and c.person_id = p.id
		and c."from" <= asked."on" and (c.until is null or c.until >= asked."on")) then 'contract'
	when exists (select from enrolment e where e.organisation_id = p.organisation_id and e.person_id = p.id
		and e.product = 'gon_day_activity' and e."from" <= asked."on" and (e.until is null or e.until >= asked."on")) then 'gon'
	else 'free' end)::capacity_block`
