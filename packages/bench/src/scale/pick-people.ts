import type { Actor } from '@repo/domain/context'
import postgres from 'postgres'
import type { Loaded } from './load-organisations.ts'

/** Participants spread evenly over these organisations, in the order of a shuffled list that is the same every time. */
export async function pickPeople(
	{ urls }: Loaded,
	organisationIds: readonly string[],
	count: number,
): Promise<Actor[]> {
	const sql = postgres(urls.migration, { max: 1, connection: { role: 'instap_owner' } })
	try {
		const people = await sql`
			select organisation_id, person_id from role_grant
			where role = 'participant' and organisation_id in ${sql(organisationIds)}
			order by md5(person_id::text), organisation_id limit ${count}`
		return people.map((row) => ({
			organisationId: String(row.organisation_id),
			personId: String(row.person_id),
			role: 'participant',
			assurance: 'low',
		}))
	} finally {
		await sql.end({ timeout: 5 })
	}
}
