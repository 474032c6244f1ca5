import { accessEvent, representative, staff } from '@repo/db/schema'
import { and, desc, eq, gte, lt, ne, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock, mondayOf } from '../schedule/half-day.rules.ts'
import type { AccessWhat } from './access.rules.ts'
import type { LogPage } from './access.schema.ts'
import { cutPage, foldLines } from './fold.rules.ts'

/** How many lines are read for a page, before equal ones are folded. */
const pageSize = 100

const columns = {
	eventId: accessEvent.id,
	day: accessEvent.day,
	at: accessEvent.at,
	actorId: accessEvent.actorId,
	actorRole: accessEvent.actorRole,
	action: accessEvent.action,
	what: sql<AccessWhat>`${accessEvent.what}`,
	ground: accessEvent.ground,
	reason: accessEvent.reason,
	/** What this colleague, or whoever looks along, is called; null for the participant. */
	name: sql<string | null>`coalesce(${staff.calledBy}, ${representative.calledBy})`,
	/** What whoever looks along is to the participant. */
	relation: representative.relation,
}

const itsColleague = and(eq(staff.organisationId, accessEvent.organisationId), eq(staff.personId, accessEvent.actorId))
const itsRepresentative = and(
	eq(representative.organisationId, accessEvent.organisationId),
	eq(representative.id, accessEvent.actorId),
)

/**
 * Who looked at the file of the signed-in person, or changed it, newest first and equal lines of one day as one; on the
 * first page also who it was this week and why, without the person's own reading.
 */
export async function listOwnLog(ctx: Ctx, { before }: LogPage) {
	const older = before === undefined ? undefined : lt(accessEvent.id, before)
	const page = cutPage(await listLines(ctx, older, pageSize + 1), pageSize)
	return {
		week: before === undefined ? await listWeekOfRoles(ctx) : [],
		lines: foldLines(page.lines).map(({ actorId, ...line }) => ({ ...line, self: actorId === ctx.actor.personId })),
		older: page.older,
	}
}

/** One of the lines about the signed-in person, or null. */
export async function findOwnLine(ctx: Ctx, eventId: string) {
	const [line] = await listLines(ctx, eq(accessEvent.id, eventId), 1)
	if (line === undefined) return null
	const { actorId, ...shown } = line
	return { ...shown, self: actorId === ctx.actor.personId, count: 1 }
}

/**
 * About the file of the signed-in person, or one that turned out to be of the same person (their log stays where it was written); or
 * about the own referral, from before there was a file (row-level security knows which that is).
 */
const isMine = sql`${accessEvent.id} in (
	select s.event_id from access_subject s where s.organisation_id = ${accessEvent.organisationId} and s.person_id = any (array(select my_files()))
	union all select r.event_id from access_referral r where r.organisation_id = ${accessEvent.organisationId})`

function listLines({ db, actor }: Ctx, which: ReturnType<typeof eq> | undefined, limit: number) {
	return db
		.select(columns)
		.from(accessEvent)
		.leftJoin(staff, itsColleague)
		.leftJoin(representative, itsRepresentative)
		.where(and(eq(accessEvent.organisationId, actor.organisationId), isMine, which))
		.orderBy(desc(accessEvent.id))
		.limit(limit)
}

/** Who looked or changed something since Monday, each once for every ground. */
function listWeekOfRoles({ db, actor, now }: Ctx) {
	const { actorRole, ground, reason, name, relation } = columns
	return db
		.selectDistinct({ actorRole, ground, reason, name, relation })
		.from(accessEvent)
		.leftJoin(staff, itsColleague)
		.leftJoin(representative, itsRepresentative)
		.where(
			and(
				eq(accessEvent.organisationId, actor.organisationId),
				isMine,
				ne(accessEvent.actorId, actor.personId),
				gte(accessEvent.day, mondayOf(localClock(now).date)),
			),
		)
		.orderBy(actorRole, name, ground)
}
