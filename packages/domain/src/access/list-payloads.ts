import type { Db } from '@repo/db/client'
import { sql } from 'drizzle-orm'
import type { Payload, Sealed } from './chain.ts'

/** How PostgreSQL writes what `instantText` writes. */
const instant = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`)

/**
 * Every field of a line as text, whom it is about in a fixed order, and after that, where it is about referrals, which those are.
 * Written out, so that a new column is a choice.
 */
const payload = sql`(select json_agg(field.value order by field.ordinality) from json_array_elements(json_build_array(e.organisation_id::text, e.id::text, to_char(e.at at time zone 'UTC', ${instant}),
	to_char(e.day, 'YYYY-MM-DD'), e.actor_id::text, e.actor_role::text, e.action::text, e.what, e.ground::text,
	e.reason::text, e.address, e.list, e.salt::text, (select coalesce(json_agg(s.person_id::text order by s.person_id), '[]')
	from access_subject s where s.organisation_id = e.organisation_id and s.event_id = e.id),
	(select json_agg(r.referral_id::text order by r.referral_id)
	from access_referral r where r.organisation_id = e.organisation_id and r.event_id = e.id))) with ordinality field
	where field.ordinality < 15 or field.value::text <> 'null')`

/** Lines that have no place in the chain yet, oldest id first; `after` is an id before all that can be new. */
export async function listUnsealed(db: Db, organisationId: string, { after, limit }: { after: string; limit: number }) {
	const rows = await db.execute<{ eventId: string; payload: Payload }>(sql`
		select e.id as "eventId", ${payload} as payload from access_event e
		where e.organisation_id = ${organisationId}::uuid and e.id > ${after}::uuid and not exists (
			select from access_seal s where s.organisation_id = e.organisation_id and s.event_id = e.id)
		order by e.id limit ${limit}`)
	return [...rows]
}

/** The chain of an organisation from a position on, each link with its line as it stands now. */
export async function listSealed(
	db: Db,
	organisationId: string,
	{ after, limit }: { after: number; limit: number },
): Promise<Sealed[]> {
	const rows = await db.execute<Omit<Sealed, 'position'> & { position: string }>(sql`
		select c.position, c.event_id as "eventId", c.payload_hash as "payloadHash", c.chain_hash as "chainHash",
			to_char(c.sealed_at at time zone 'UTC', ${instant}) as "sealedAt",
			(select ${payload} from access_event e where e.organisation_id = c.organisation_id and e.id = c.event_id) as payload
		from access_seal c where c.organisation_id = ${organisationId}::uuid and c.position > ${after}
		order by c.position limit ${limit}`)
	return [...rows].map((row) => ({ ...row, position: Number(row.position) }))
}
