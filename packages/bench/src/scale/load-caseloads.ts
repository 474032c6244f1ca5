import type { Actor } from '@repo/domain/context'
import postgres from 'postgres'
import type { Cluster } from '../cluster.ts'
import type { Loaded } from './load-organisations.ts'

/** Two coaches of one organisation: how many people each goes with. */
export type Caseloads = { many: number; few: number }

/**
 * Divides the people of an organisation over two coaches, and gives each an enrolment, marks of four weeks and a talk, so that
 * every kind of attention is there for both in the same measure.
 */
export async function loadCaseloads(
	cluster: Cluster,
	database: string,
	{ organisationIds }: Loaded,
	{ many }: Caseloads,
): Promise<{ many: Actor; few: Actor }> {
	const organisationId = organisationIds[0] ?? ''
	const url = Object.assign(new URL(cluster.superuserUrl), { pathname: `/${database}` }).href
	const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { session_replication_role: 'replica' } })
	try {
		const coaches = await sql`select person_id from role_grant
			where organisation_id = ${organisationId} and role = 'coach' order by person_id limit 2`
		const [one = '', other = ''] = coaches.map((row) => String(row.person_id))
		await sql`update caseload c set coach_id = case when numbered.n <= ${many} then ${one}::uuid else ${other}::uuid end
			from (select person_id, row_number() over (order by md5(person_id::text)) as n from caseload) numbered
			where numbered.person_id = c.person_id`
		await loadEpisodes(sql, organisationId, one)
		await sql`vacuum (freeze, analyze)`
		const coach = (personId: string) => ({ organisationId, personId, role: 'coach', assurance: 'low' }) as const
		return { many: coach(one), few: coach(other) }
	} finally {
		await sql.end({ timeout: 5 })
	}
}

/** The dates differ by person, so that some are late, some are near and most are neither. */
async function loadEpisodes(sql: postgres.Sql, organisationId: string, writerId: string) {
	await sql`insert into enrolment (organisation_id, person_id, product, "from", until)
		select ${organisationId}, c.person_id, 'development_place', '2025-06-02'::date + (random() * 400)::integer,
			'2026-11-25'::date + (random() * 400)::integer from caseload c`
	await sql`insert into review (organisation_id, person_id, held_on, next_due_on, writer_id, created_at)
		select ${organisationId}, c.person_id, '2026-09-07'::date + n, '2026-11-30'::date + n, ${writerId}, now()
		from caseload c cross join lateral (select (random() * 60)::integer + 0 * length(c.person_id::text) as n) days`
	await sql`insert into attendance (organisation_id, person_id, "on", part, presence, marked_by_id, marked_at)
		select h.organisation_id, h.person_id, h."on", h.part,
			case when random() < 0.02 then 'absent' else 'present' end::presence, ${writerId}, h."on" + time '09:00'
		from planned_half_day h where h."on" < '2026-11-23'`
}
