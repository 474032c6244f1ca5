import { cohort, intake, intakeEvent, person, site, staff, workType, workTypePreference } from '@repo/db/schema'
import { and, asc, desc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { toldProduct } from '../enrolment/told-product.ts'
import { NotFound } from '../errors.ts'
import { listActions } from '../machine/machine.rules.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { intakeMachine } from './intake.machine.rules.ts'
import { findLanguageProfile } from './lock-intake.ts'

/** The newest intake of someone, with all that a talk needs; null when there never was one. Someone else's person: NotFound. */
export async function getIntake(ctx: Ctx, personId: string) {
	const { db, actor } = ctx
	const { organisationId } = actor
	const [whose] = await db
		.select({ calledBy: person.calledBy, readsIn: person.readsIn })
		.from(person)
		.where(and(eq(person.organisationId, organisationId), eq(person.id, personId)))
	if (whose === undefined) throw new NotFound('person')
	const found = await findNewest(ctx, personId)
	const chosen = await listChosen(ctx, personId)
	return {
		...whose,
		intake: found && { ...found, offers: listActions(intakeMachine, found.state, actor.role) },
		events: found === null ? [] : await listEvents(ctx, found.id),
		profile: await findLanguageProfile(ctx, personId),
		workTypes: (await listWorkTypes(ctx)).map((one) => ({ ...one, chosen: chosen.has(one.id) })),
		cohorts: await listForming(ctx),
		limits: await getSettings(ctx, ['start_half_days_min', 'start_half_days_max', 'intake_invitations_max']),
	}
}

async function findNewest(ctx: Ctx, personId: string) {
	const { db, actor } = ctx
	const [found] = await db
		.select({ intake, product: toldProduct(ctx, intake), site: site.name, coach: staff.name })
		.from(intake)
		.innerJoin(site, and(eq(site.organisationId, intake.organisationId), eq(site.id, intake.siteId)))
		.innerJoin(staff, and(eq(staff.organisationId, intake.organisationId), eq(staff.personId, intake.coachId)))
		.where(and(eq(intake.organisationId, actor.organisationId), eq(intake.personId, personId)))
		.orderBy(desc(intake.id))
		.limit(1)
	return found === undefined ? null : { ...found.intake, product: found.product, site: found.site, coach: found.coach }
}

async function listEvents({ db, actor }: Ctx, intakeId: string) {
	const rows = await db
		.select({
			id: intakeEvent.id,
			action: intakeEvent.action,
			to: intakeEvent.to,
			reasonCode: intakeEvent.reasonCode,
			at: intakeEvent.at,
			by: staff.name,
		})
		.from(intakeEvent)
		.leftJoin(staff, and(eq(staff.organisationId, intakeEvent.organisationId), eq(staff.personId, intakeEvent.actorId)))
		.where(and(eq(intakeEvent.organisationId, actor.organisationId), eq(intakeEvent.intakeId, intakeId)))
		.orderBy(desc(intakeEvent.at), desc(intakeEvent.id))
	return rows.map(({ at, ...event }) => ({ ...event, on: localClock(at).date }))
}

async function listChosen({ db, actor }: Ctx, personId: string): Promise<Set<string>> {
	const rows = await db
		.select({ workTypeId: workTypePreference.workTypeId })
		.from(workTypePreference)
		.where(and(eq(workTypePreference.organisationId, actor.organisationId), eq(workTypePreference.personId, personId)))
	return new Set(rows.map(({ workTypeId }) => workTypeId))
}

const listWorkTypes = ({ db, actor }: Ctx) =>
	db
		.select({ id: workType.id, code: workType.code, name: workType.name })
		.from(workType)
		.where(eq(workType.organisationId, actor.organisationId))
		.orderBy(asc(workType.name))

/** The groups that people still come to, by the day on which they start. */
const listForming = ({ db, actor }: Ctx) =>
	db
		.select({ id: cohort.id, name: cohort.name, from: cohort.from })
		.from(cohort)
		.where(and(eq(cohort.organisationId, actor.organisationId), eq(cohort.state, 'forming')))
		.orderBy(asc(cohort.from), asc(cohort.name))
