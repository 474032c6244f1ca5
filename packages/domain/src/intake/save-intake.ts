import { intake, languageProfile } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import type { IntakeForm } from './intake.schema.ts'
import { keepPreferences } from './keep-preferences.ts'
import { type LockedIntake, lockIntake } from './lock-intake.ts'

/** Kept, with whose file it is; or the intake is not being held (any more). */
export type IntakeSaved = { ok: true; personId: string } | { ok: false; reason: 'not-held'; personId: string }

/** Keeps what is written down in an intake as far as it is: what someone can do in Dutch, which work they chose, what was agreed. */
export function saveIntake(ctx: Ctx, form: IntakeForm): Promise<IntakeSaved> {
	return inTransaction(ctx, async (ctx) => {
		const found = await lockIntake(ctx, form.id)
		const { personId } = found
		if (found.state !== 'held') return { ok: false, reason: 'not-held', personId }
		await keepIntake(ctx, found, form)
		await keepProfile(ctx, personId, form)
		await keepPreferences(ctx, personId, form.workTypeIds)
		return { ok: true, personId }
	})
}

async function keepIntake({ db, actor, now }: Ctx, found: LockedIntake, form: IntakeForm): Promise<void> {
	const { reach, outcome, product, halfDays, startOn, cohortId, privacySheet } = form
	const privacySheetOn = privacySheet ? (found.privacySheetOn ?? localClock(now).date) : null
	await db
		.update(intake)
		.set({ reach, outcome, product, halfDays, startOn, cohortId, privacySheetOn })
		.where(and(eq(intake.organisationId, actor.organisationId), eq(intake.id, found.id)))
}

/** The profile of today, as far as it is known. */
async function keepProfile({ db, actor, now }: Ctx, personId: string, form: IntakeForm): Promise<void> {
	const { speaking, listening, reading, writing, preferredChannel } = form
	if ([speaking, listening, reading, writing, preferredChannel].every((one) => one === null)) return
	const row = { speaking, listening, reading, writing, preferredChannel, writtenById: actor.personId }
	await db
		.insert(languageProfile)
		.values({ ...row, organisationId: actor.organisationId, personId, on: localClock(now).date })
		.onConflictDoUpdate({
			target: [languageProfile.organisationId, languageProfile.personId, languageProfile.on],
			set: row,
		})
}
