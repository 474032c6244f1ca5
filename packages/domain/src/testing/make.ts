import { and, eq, sql } from 'drizzle-orm'
import {
	accessEvent,
	accessSubject,
	blockCapacity,
	caseload,
	contract,
	enrolment,
	kiosk,
	lesson,
	organisation,
	person,
	roleGrant,
	type Role,
	site,
	siteHalfDay,
	staff,
	workGroup,
	workType,
	workTypeCapacity,
} from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import { localClock, parts } from '../schedule/half-day.rules.ts'
import type { Actor, Ctx } from '../context.ts'

let made = 0
const next = () => ++made

/** Monday 23 November 2026, 7:00 in the Netherlands: before the first half day of the week. */
export const mondayEarly = new Date('2026-11-23T06:00:00Z')

/** Acts as this person in a transaction of their own: portal login for participants, backoffice login for staff. */
export function as<T>(db: TestDb, actor: Actor, work: (ctx: Ctx) => Promise<T>, now = mondayEarly): Promise<T> {
	const connection = actor.role === 'participant' ? db.portal : db.backoffice
	return connection.withActor(actor, (handle) => work({ db: handle, actor, now }), now)
}

/** A new organisation, and nothing else in it. */
export async function makeOrganisation(db: TestDb) {
	const slug = `organisation-${next()}-${Math.floor(performance.now())}`
	const [row] = await db.owner
		.insert(organisation)
		.values({ slug, name: slug, kind: 'real', createdAt: mondayEarly })
		.returning()
	return must(row)
}

/** Someone with one role; the answer is the actor to be. */
export async function makePerson(
	db: TestDb,
	organisationId: string,
	role: Role = 'participant',
	name = `Proef ${next()}`,
) {
	const [row] = await db.owner
		.insert(person)
		.values({ organisationId, name, calledBy: name, readsIn: 'nl', readingSupport: 'none', createdAt: mondayEarly })
		.returning()
	const { id: personId } = must(row)
	await db.owner.insert(roleGrant).values({ organisationId, personId, role, from: '2020-01-01' })
	if (role !== 'participant') await db.owner.insert(staff).values({ organisationId, personId, name, calledBy: name })
	return { organisationId, personId, role, assurance: 'low' as const }
}

/** Puts someone in a coach's caseload. */
export function makeCaseload(db: TestDb, coach: Actor, someone: Actor) {
	const { organisationId } = coach
	return db.owner
		.insert(caseload)
		.values({ organisationId, coachId: coach.personId, personId: someone.personId, from: '2020-01-01' })
}

/** Gives someone a GON place from long ago. */
export function makeGon(db: TestDb, { organisationId, personId }: Actor) {
	return db.owner
		.insert(enrolment)
		.values({ organisationId, personId, product: 'gon_day_activity', from: '2020-01-01' })
}

/** Gives someone a contract from long ago. */
export function makeContract(db: TestDb, { organisationId, personId }: Actor, weeklyHours = 31) {
	return db.owner
		.insert(contract)
		.values({ organisationId, personId, kind: 'sheltered_new_internal', weeklyHours, from: '2020-01-01' })
}

type Places = Partial<Record<'free' | 'gon' | 'contract', number>>

/** A site that is open in all half days, with these places (R-020 times). */
export async function makeSite(
	db: TestDb,
	organisationId: string,
	places: Places = { free: 80, gon: 20, contract: 100 },
) {
	const [row] = await db.owner
		.insert(site)
		.values({
			organisationId,
			name: 'Proefhal',
			address: 'Proefweg 1',
			entrance: 'Ingang A',
			busLine: '3',
			busStop: 'Proefhalte',
		})
		.returning()
	const { id: siteId } = must(row)
	for (const part of parts) {
		const morning = part === 'morning'
		await db.owner.insert(siteHalfDay).values({
			organisationId,
			siteId,
			part,
			validFrom: '2020-01-01',
			startsAt: morning ? '08:30' : '12:30',
			endsAt: morning ? '12:00' : '16:00',
			breakStartsAt: morning ? '10:15' : '14:15',
			breakEndsAt: morning ? '10:30' : '14:30',
		})
		for (const block of ['free', 'gon', 'contract'] as const)
			if (places[block] !== undefined)
				await db.owner
					.insert(blockCapacity)
					.values({ organisationId, siteId, block, part, validFrom: '2020-01-01', places: places[block] })
	}
	return { organisationId, siteId }
}

/** A work type at a site, with places of its own for development and for contracts. */
export async function makeWork(
	db: TestDb,
	{ organisationId, siteId }: { organisationId: string; siteId: string },
	places = 100,
) {
	const code = `work-${next()}`
	const [row] = await db.owner
		.insert(workType)
		.values({ organisationId, code, name: `Werk ${code}`, minimumAge: 14, bring: ['work_shoes'] })
		.returning()
	const { id: workTypeId } = must(row)
	await db.owner.insert(workGroup).values({ organisationId, siteId, workTypeId, hall: 'Hal B' })
	for (const part of parts)
		for (const kind of ['development', 'contract'] as const)
			await db.owner
				.insert(workTypeCapacity)
				.values({ organisationId, siteId, workTypeId, kind, part, validFrom: '2020-01-01', places })
	return workTypeId
}

/** A lesson group. */
export async function makeLesson(
	db: TestDb,
	{ organisationId, siteId }: { organisationId: string; siteId: string },
	places = 15,
) {
	const [row] = await db.owner
		.insert(lesson)
		.values({
			organisationId,
			siteId,
			code: 'a1',
			name: 'Nederlands 1',
			group: `groep ${next()}`,
			room: 'Lokaal 2',
			places,
			minutes: 180,
		})
		.returning()
	return must(row).id
}

/** The tablet of a hall, in use; its id. */
export async function makeTablet(
	db: TestDb,
	{ organisationId, siteId, planner }: { organisationId: string; siteId: string; planner: Actor },
	hall: string,
) {
	const secretHash = `tablet ${next()} ${performance.now()}`
	const by = { registeredById: planner.personId, registeredAt: mondayEarly, linkedAt: mondayEarly }
	const [row] = await db.owner
		.insert(kiosk)
		.values({ organisationId, siteId, kind: 'hall_tablet', name: hall, hall, secretHash, ...by })
		.returning()
	return must(row).id
}

/** A small world: an organisation with a site, one work type and a planner. */
export async function makeWorld(db: TestDb, { places, workPlaces }: { places?: Places; workPlaces?: number } = {}) {
	const { id: organisationId } = await makeOrganisation(db)
	const at = await makeSite(db, organisationId, places)
	const workTypeId = await makeWork(db, at, workPlaces)
	const planner = await makePerson(db, organisationId, 'planner')
	return { ...at, workTypeId, planner }
}

/** How many half days are planned, past all row-level security. */
export async function countPlanned(db: TestDb, organisationId: string) {
	const [row] = await db.owner.execute<{ count: string }>(
		sql`select count(*) from planned_half_day where organisation_id = ${organisationId}::uuid`,
	)
	return Number(row?.count)
}

/** What the log says that others looked at or changed of someone, oldest first. */
export async function listLogged(db: TestDb, { organisationId, personId }: Actor) {
	const rows = await db.owner
		.select({ what: accessEvent.what })
		.from(accessEvent)
		.innerJoin(
			accessSubject,
			and(eq(accessSubject.organisationId, accessEvent.organisationId), eq(accessSubject.eventId, accessEvent.id)),
		)
		.where(and(eq(accessSubject.organisationId, organisationId), eq(accessSubject.personId, personId)))
		.orderBy(accessEvent.id)
	return rows.map(({ what }) => what)
}

/** Today in the Netherlands, for tests that need a date of the database's own clock. */
export const today = () => localClock(new Date()).date

function must<T>(row: T | undefined): T {
	if (row === undefined) throw new Error('nothing was made')
	return row
}
