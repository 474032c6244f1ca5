import { createHash } from 'node:crypto'
import { accessEvent, accessSubject, type Role } from '@repo/db/schema'
import { sql } from 'drizzle-orm'
import { type Ctx, whoAsks } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import type { AccessWhat } from './access.rules.ts'

type Event = typeof accessEvent.$inferInsert
type Ground = Pick<Event, 'ground' | 'reason'>

/** Who asks, and from which network address. */
export type LogCtx = Ctx & { address: string }

/** What was done with whose file. `asList`: the same people in the same list count once per user, role and day. */
export type Access = {
	action: Event['action']
	what: AccessWhat
	people: readonly string[]
	asList?: boolean
}

/** What someone's work has to do with people, where that does not depend on the person. */
const groundOf: Record<Exclude<Role, 'coach'>, Event['ground']> = {
	participant: 'self',
	planner: 'planning',
	work_supervisor: 'group',
	workplace_trainer: 'group',
	language_teacher: 'group',
	case_officer: 'case',
	school_mentor: 'pupil',
	referrer: 'referral',
	team_lead: 'team',
	manager: 'team',
	privacy_officer: 'privacy',
	administrator: 'account',
}

/** Why someone in this role looks; null for a coach, for whom it differs by person. */
export const groundFor = (role: Role): Event['ground'] | null => (role === 'coach' ? null : groundOf[role])

/**
 * Writes down that someone looked at, or changed, the files of people (R-087), in the transaction that does so. What people
 * see or do of themselves is theirs and is not written down, except that they read this log (R-088).
 */
export async function logAccess(ctx: LogCtx, { action, what, people, asList = false }: Access): Promise<void> {
	const { organisationId, role: actorRole } = ctx.actor
	const actorId = whoAsks(ctx.actor)
	const others = [...new Set(people)].filter((id) => id !== actorId || what === 'log')
	if (others.length === 0) return
	const day = localClock(ctx.now).date
	for (const { ground, reason, subjects } of await groundsOf(ctx, others)) {
		const list = asList ? hashOf(subjects) : null
		const [event] = await ctx.db
			.insert(accessEvent)
			.values({
				organisationId,
				at: ctx.now,
				day,
				actorId,
				actorRole,
				action,
				what,
				ground,
				reason,
				address: ctx.address,
				list,
			})
			.onConflictDoNothing()
			.returning({ id: accessEvent.id })
		if (event === undefined) continue
		await ctx.db
			.insert(accessSubject)
			.values(subjects.map((personId) => ({ organisationId, eventId: event.id, personId })))
	}
}

/** A short name for these people, or referrals, together. */
export const hashOf = (ids: readonly string[]) => createHash('sha256').update(ids.toSorted().join()).digest('base64url')

/** The people by the ground on which they are seen: for a coach that differs by person. */
async function groundsOf({ db, actor }: Ctx, people: string[]): Promise<(Ground & { subjects: string[] })[]> {
	const ground = actor.representativeId === undefined ? groundFor(actor.role) : 'representative'
	if (ground !== null) return [{ ground, reason: null, subjects: people }]
	const ids = sql`array[${sql.join(
		people.map((id) => sql`${id}::uuid`),
		sql`, `,
	)}]`
	const rows = await db.execute<Required<Ground> & { subjects: string[] }>(
		sql`select ground, reason, array_agg(person_id) as subjects from access_grounds(${ids}) group by ground, reason`,
	)
	// A name that a search showed: nothing but working here has to do with it.
	const seen = new Set(rows.flatMap(({ subjects }) => subjects))
	const unrelated = people.filter((id) => !seen.has(id))
	return unrelated.length === 0 ? [...rows] : [...rows, { ground: 'team', reason: null, subjects: unrelated }]
}
