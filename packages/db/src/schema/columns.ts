import { sql, type SQL } from 'drizzle-orm'
import { type PgColumn, pgEnum, pgPolicy, pgRole, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Half of a working day (R-020). A local date and a part, never an instant: summer time cannot move it (R-022). */
export const dayPart = pgEnum('day_part', ['morning', 'afternoon'])

/** Whose places a half day of work takes (R-001): `free` and `gon` make the development places, `contract` has its own. */
export const capacityBlock = pgEnum('capacity_block', ['free', 'gon', 'contract'])

/** Which places of a work type a block draws from: `free` and `gon` share the development places. */
export const placeKind = pgEnum('place_kind', ['development', 'contract'])

/** What a person may be inside one organisation; someone can hold several and acts in one at a time. */
export const role = pgEnum('role', [
	'participant',
	'coach',
	'planner',
	'work_supervisor',
	'workplace_trainer',
	'language_teacher',
	'case_officer',
	'school_mentor',
	'referrer',
	'team_lead',
	'manager',
	'privacy_officer',
	'administrator',
])

/** What a representative sees of a participant, part by part, as long as the participant leaves it open (3.16). */
export const representativePart = pgEnum('representative_part', [
	'today',
	'schedule',
	'appointments',
	'attendance',
	'reviews',
])

/** The login roles of the processes and the owner of the tables; made by `setup.ts`, cluster-wide, never by a migration. */
export const owner = pgRole('instap_owner').existing()
export const portalLogin = pgRole('instap_portal').existing()
export const backofficeLogin = pgRole('instap_backoffice').existing()
export const workerLogin = pgRole('instap_worker').existing()
export const authLogin = pgRole('instap_auth').existing()

/** The tenant, first in every key. */
export const organisationId = { organisationId: uuid().notNull() }

/** An instant with zone. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' })

/** A time-ordered id, made by PostgreSQL. */
export const id = {
	id: uuid()
		.notNull()
		.default(sql`uuidv7()`),
}

/** Who took a step of a life cycle, by which action, in which role, and when (4.8). Its states and reason are the table's own. */
export const stepTaken = {
	action: text().notNull(),
	actorId: uuid().notNull(),
	actorRole: role().notNull(),
	at: instant().notNull(),
}

type Tenant = { organisationId: PgColumn }

const own = (t: Tenant): SQL => sql`${t.organisationId} = (select app_organisation())`
const roleIn = (roles: readonly Role[]): SQL =>
	sql`(select app_role()) in (${sql.raw(roles.map((name) => `'${name}'`).join(', '))})`

/** A part of `representativePart`. */
export type RepresentativePart = (typeof representativePart.enumValues)[number]

/** A role of `role`, as the code spells it. */
export type Role = (typeof role.enumValues)[number]

/** Everyone who works in the backoffice. */
export const staffRoles = role.enumValues.filter((name) => name !== 'participant')

/** Who sees every participant of the organisation. */
export const seesEveryone = ['planner', 'team_lead'] as const satisfies readonly Role[]

/** Who sees the own people only: those of today's work, of a lesson, the own pupils, or whom they sent (3.16). */
export const seesAGroup = [
	'work_supervisor',
	'workplace_trainer',
	'language_teacher',
	'school_mentor',
	'referrer',
] as const satisfies readonly Role[]

/** Rows of people: everyone for those who plan for everyone, else the own caseload or oneself. */
export const aboutSomeoneISee = (personId: PgColumn): SQL =>
	sql`(${roleIn(seesEveryone)} or ${personId} = (select app_person()) or ((select app_role()) = 'coach' and ${personId} in (select my_caseload())))`

/** What is between a participant and who goes with them (3.16): the coach of the caseload, also by a file opened with a reason, and the team lead. */
export const aboutSomeoneICoach = (personId: PgColumn): SQL =>
	sql`(${roleIn(['team_lead'])} or ((select app_role()) = 'coach' and ${personId} in (select my_caseload())))`

/** The same, for writing: a file that was opened with a reason reads, and changes nothing; nobody's file is that of a colleague. */
export const aboutSomeoneIGoWith = (personId: PgColumn): SQL =>
	sql`((${roleIn(['team_lead'])} and is_participant(${personId})) or ((select app_role()) = 'coach' and ${personId} in (select goes_with())))`

/** The same, for what planners write too: the plan, and what opens a phone. */
export const aboutSomeoneIActFor = (personId: PgColumn): SQL =>
	sql`(${roleIn(seesEveryone)} or ((select app_role()) = 'coach' and ${personId} in (select goes_with())))`

/** Rows for these roles only. */
export const seenBy = (...roles: Role[]): SQL => roleIn(roles)

/** Rows of the people of the own group: names and half days, nothing more (3.16). */
export const aboutMyGroup = (personId: PgColumn): SQL =>
	sql`(${roleIn(seesAGroup)} and ${personId} in (select my_group()))`

/** Rows of who works here: all that an administrator sees of people, whose accounts they are (3.16). */
export const aboutStaff = (t: Tenant, personId: PgColumn): SQL =>
	sql`(${roleIn(['administrator'])} and exists (select from staff s where s.organisation_id = ${t.organisationId} and s.person_id = ${personId}))`

/** The rows of the person who is signed in. */
export const aboutMyself = (personId: PgColumn): SQL => sql`${personId} = (select app_person())`

/**
 * The rows of the participant with whom the one who is signed in looks along, while that stands and this part is open; without
 * a part: while it stands. Ask it after `aboutMyself`, so that whoever reads the own rows never gets to it.
 */
export const aboutWhomIRepresent = (personId: PgColumn, part?: RepresentativePart): SQL =>
	sql`${personId} = (select represented(${sql.raw(part === undefined ? 'null' : `'${part}'`)}))`

type Writers = { by: readonly Role[]; rows?: SQL }

type Rights = {
	/** What the portal may see beyond "own organisation"; leave out for nothing. `true`: every row of the organisation. */
	portal?: SQL | true
	/** What the portal may write. */
	portalWrites?: SQL
	/** What the portal may add, without being able to see or change it afterwards by this. */
	portalAdds?: SQL
	/** What the backoffice may see. `true`: every row of the organisation. */
	backoffice?: SQL | true
	/** Roles that may write in the backoffice, and on which rows. */
	backofficeWrites?: Writers
	/** Roles that may add rows, without being able to see or change them afterwards by this. */
	backofficeAdds?: Writers
	worker?: true
	auth?: true
}

/**
 * The row-level security of one table. Everything is inside the own organisation; what is not named here is refused.
 * The owner sees all rows, so that migrations and SECURITY DEFINER functions work under FORCE ROW LEVEL SECURITY.
 */
export function ownOrganisation(t: Tenant, rights: Rights) {
	const within = (more: SQL | true | undefined) =>
		more === undefined || more === true ? own(t) : sql`${own(t)} and ${more}`
	const policies = [pgPolicy('owner', { to: owner, using: sql`true`, withCheck: sql`true` })]
	if (rights.portal)
		policies.push(pgPolicy('portal_reads', { for: 'select', to: portalLogin, using: within(rights.portal) }))
	if (rights.portalWrites)
		policies.push(
			pgPolicy('portal_writes', {
				to: portalLogin,
				using: within(rights.portalWrites),
				withCheck: within(rights.portalWrites),
			}),
		)
	if (rights.backoffice)
		policies.push(
			pgPolicy('backoffice_reads', { for: 'select', to: backofficeLogin, using: within(rights.backoffice) }),
		)
	const writers = ({ by, rows }: Writers) => within(rows === undefined ? roleIn(by) : sql`${roleIn(by)} and ${rows}`)
	if (rights.backofficeWrites) {
		const who = writers(rights.backofficeWrites)
		policies.push(pgPolicy('backoffice_writes', { to: backofficeLogin, using: who, withCheck: who }))
	}
	if (rights.portalAdds)
		policies.push(pgPolicy('portal_adds', { for: 'insert', to: portalLogin, withCheck: within(rights.portalAdds) }))
	if (rights.backofficeAdds)
		policies.push(
			pgPolicy(rights.backofficeWrites ? 'backoffice_adds' : 'backoffice_writes', {
				for: 'insert',
				to: backofficeLogin,
				withCheck: writers(rights.backofficeAdds),
			}),
		)
	if (rights.worker) policies.push(pgPolicy('worker', { to: workerLogin, using: own(t), withCheck: own(t) }))
	if (rights.auth) policies.push(pgPolicy('auth', { to: authLogin, using: own(t), withCheck: own(t) }))
	return policies
}
