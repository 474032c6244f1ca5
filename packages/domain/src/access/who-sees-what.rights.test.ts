import { sql } from 'drizzle-orm'
import { role, seesAGroup, type Role } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { makePerson, mondayEarly } from '../testing/make.ts'
import { makeReach } from '../testing/make-reach.ts'

// The matrix of 3.16 as the login of the backoffice meets it: plain SQL, without any of our code between.
const db = await useTestDb()
const { people, things, world } = await makeReach(db)

/** Roles that meet these rows of the people they work with, and roles that meet everyone's; all others meet none. */
type Readers = { mine?: readonly Role[]; everyone?: readonly Role[] }

const file = { mine: ['coach'], everyone: ['planner', 'team_lead'] } as const
const means = { mine: ['coach'], everyone: ['team_lead'] } as const
const presence = { mine: ['coach', ...seesAGroup], everyone: ['planner', 'team_lead'] } as const
const officer = { everyone: ['privacy_officer'] } as const
const planned = { mine: ['coach'], everyone: ['planner', 'team_lead'] } as const
const credential = {}

/** Every table that is about people: who reads its rows, and who changes them. */
const matrix: Record<string, { reads: Readers; changes?: Readers }> = {
	// Name, language, half days.
	person: { reads: presence },
	planned_half_day: { reads: presence, changes: planned },
	attendance: { reads: { ...presence, mine: ['coach', 'work_supervisor'] } },
	// What only planning and coaching need.
	person_birth: { reads: file },
	person_contact: { reads: file, changes: file },
	// The work floor may call when something happens.
	emergency_contact: { reads: { ...file, mine: ['coach', 'work_supervisor'] }, changes: file },
	half_day_event: { reads: file },
	waiting: { reads: file, changes: planned },
	enrolment: { reads: file, changes: file },
	enrolment_event: { reads: file },
	enrolment_exit: { reads: means, changes: means },
	checklist_tick: { reads: means },
	contract: { reads: file },
	cohort_member: { reads: file, changes: { everyone: ['planner', 'team_lead'] } },
	cohort_waiting: { reads: file },
	cohort_half_day: { reads: file },
	cohort_difference: { reads: file, changes: file },
	pupil: { reads: { ...file, mine: ['coach', 'school_mentor'] } },
	// The road by which someone came; a restricted one apart.
	enrolment_channel: { reads: { ...file, mine: ['coach', 'referrer'] } },
	restricted_channel: { reads: { ...means, mine: ['coach', 'referrer'] } },
	// Who was sent to us, the first talk, and what is written down in it.
	referral: { reads: { ...file, mine: ['coach', 'referrer'] }, changes: { ...file, mine: ['coach', 'referrer'] } },
	referral_event: { reads: { ...file, mine: ['coach', 'referrer'] } },
	intake: { reads: file, changes: file },
	intake_event: { reads: file },
	language_profile: { reads: { ...file, mine: ['coach', 'language_teacher'] }, changes: means },
	work_type_preference: { reads: file, changes: means },
	// Who goes with whom.
	caseload: {
		reads: { ...file, everyone: [...file.everyone, 'administrator'] },
		changes: { everyone: ['administrator'] },
	},
	// The account.
	device: { reads: means, changes: means },
	card: { reads: means, changes: means },
	invitation: { reads: means, changes: means },
	unlock_request: { reads: means, changes: means },
	// Who looks along; what was closed to them is the participant's alone.
	representative: { reads: means, changes: means },
	representative_closed: { reads: {} },
	role_grant: { reads: { everyone: ['team_lead', 'administrator'] }, changes: { everyone: ['administrator'] } },
	staff_account: { reads: {} },
	staff: { reads: {} },
	// Talks: between someone and who goes with them; a note or a talk is changed by its writer alone. Planning and the work floor know
	// the times of an appointment, and nothing else of it.
	review: { reads: means, changes: { mine: ['coach'] } },
	review_note: { reads: means, changes: { mine: ['coach'] } },
	review_answer: { reads: means },
	opportunity_review: { reads: means, changes: means },
	opportunity_review_event: { reads: means },
	appointment: { reads: means, changes: means },
	appointment_event: { reads: means },
	away: { reads: { mine: ['coach', 'work_supervisor'], everyone: ['planner', 'team_lead'] } },
	contact_attempt: { reads: means, changes: means },
	// The log, and what is asked about it.
	access_subject: { reads: officer },
	access_question: { reads: officer, changes: officer },
	// Whoever opened a file reads that too: here the planner did.
	break_glass: { reads: { ...officer, mine: ['planner'] } },
	// For the login of the door alone, or for who acted.
	session: { reads: credential },
	passkey: { reads: credential },
	ceremony: { reads: credential },
	recovery_code: { reads: credential },
	identity: { reads: credential },
	demo_account: { reads: credential },
	effect: { reads: {} },
}

const catalogue = await db.owner.execute<{ table: string; column: string | null }>(sql`
	select c.relname as table, (
		select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
			and has_column_privilege('instap_backoffice', c.oid, a.attnum, 'UPDATE') order by a.attnum desc limit 1
	) as column
	from pg_class c join pg_attribute p on p.attrelid = c.oid and p.attname = 'person_id'
	where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`)
const person = await db.owner.execute<{ table: string; column: string | null }>(
	sql`select 'person' as table, 'called_by' as column`,
)
const tables = [...catalogue, ...person]

test('every table that is about people says here who reads it', () => {
	expect(tables.map(({ table }) => table).toSorted()).toEqual(Object.keys(matrix).toSorted())
})

const { same, other, elsewhere } = things
const known = new Map(Object.entries({ same, other, elsewhere }).map(([name, { personId }]) => [personId, name]))

/** Whose rows a statement that answers ids of people reaches; what the login may not ask at all reaches nobody's. */
const reached = (actor: Actor, statement: string): Promise<string[]> =>
	db.backoffice
		.withActor(actor, (handle) => handle.execute<{ id: string }>(sql.raw(statement)), mondayEarly)
		.then((rows) => [...new Set(rows.flatMap(({ id }) => known.get(id) ?? []))].toSorted())
		.catch((error: unknown) => {
			if (String((error as { cause?: unknown }).cause).includes('permission denied')) return []
			throw error
		})

const wanted = (readers: Readers | undefined, name: Role) => {
	if (readers?.everyone?.includes(name)) return ['other', 'same']
	return readers?.mine?.includes(name) ? ['same'] : []
}

test.each(tables)('$table: read by those named and by nobody else (3.16)', async ({ table }) => {
	const id = table === 'person' ? 'id' : 'person_id'
	for (const name of role.enumValues)
		expect(await reached(people[name], `select ${id} as id from ${table}`), name).toEqual(
			wanted(matrix[table]?.reads, name),
		)
})

test.each(tables)('$table: changed by those named and by nobody else', async ({ table, column }) => {
	const id = table === 'person' ? 'id' : 'person_id'
	// Columns that may not be written at all need no policy.
	const statement = `update ${table} set ${column ?? id} = ${column ?? id} returning ${id} as id`
	for (const name of role.enumValues)
		expect(await reached(people[name], statement), name).toEqual(wanted(matrix[table]?.changes, name))
})

test('an administrator sees the account of who works here, and of participants not even the name', async () => {
	const { administrator } = people
	const names = await db.backoffice.withActor(administrator, (handle) =>
		handle.execute<{ name: string; staff: boolean }>(
			sql`select p.name, s.person_id is not null as staff from person p left join staff s on s.person_id = p.id`,
		),
	)
	expect(names.length).toBeGreaterThan(10)
	expect(names.filter(({ staff }) => !staff)).toEqual([])
})

test('the privacy officer reads the name beside a line of the log, and nothing else of anyone', async () => {
	const unseen = await makePerson(db, world.organisationId)
	const nameOf = (actor: Actor, personId: string) =>
		db.backoffice
			.withActor(actor, (handle) =>
				handle.execute<{ name: string | null }>(sql`select name_in_log(${personId}) as name`),
			)
			.then(([row]) => row?.name)
	const officer = people.privacy_officer
	expect(await reached(officer, 'select id from person')).toEqual([])
	expect(await nameOf(officer, same.personId)).toBe('Amína Testma')
	expect(await nameOf(officer, people.coach.personId)).toBe('Proef coach')
	expect(await nameOf(officer, unseen.personId)).toBeNull()
	expect(await nameOf(officer, elsewhere.personId)).toBeNull()
	for (const name of role.enumValues.filter((name) => name !== 'privacy_officer'))
		expect(await nameOf(people[name], same.personId), name).toBeNull()
})

test('a file that was opened with a reason shows no restricted road, though it shows the rest', async () => {
	const hasty = await makePerson(db, world.organisationId, 'coach')
	await db.owner
		.execute(sql`insert into break_glass (organisation_id, actor_id, person_id, reason, explanation, opened_at, ends_at)
		values (${world.organisationId}, ${hasty.personId}, ${same.personId}, 'incident', 'Ongeluk in hal B.',
			${mondayEarly.toISOString()}, ${new Date(mondayEarly.getTime() + 60_000).toISOString()})`)

	expect(await reached(hasty, 'select person_id as id from enrolment_channel')).toEqual(['same'])
	expect(await reached(hasty, 'select person_id as id from restricted_channel')).toEqual([])
})

test('without someone who asks, or in another organisation, there is nobody', async () => {
	const { organisationId } = world
	const nobody = { organisationId, personId: '00000000-0000-4000-8000-000000000000' }
	for (const name of role.enumValues) {
		const here = await reached({ ...nobody, role: name, assurance: 'low' }, 'select id from person')
		expect(here.filter((whose) => whose === 'elsewhere')).toEqual([])
	}
	for (const login of ['portal', 'backoffice'] as const) {
		const rows = await db[login].withVisitor(organisationId, (handle) => handle.execute(sql`select id from person`))
		expect([...rows]).toEqual([])
	}
})
