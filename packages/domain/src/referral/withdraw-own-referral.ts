import { referral } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { takeStep } from '../machine/machine.rules.ts'
import { referralMachine } from './referral.machine.rules.ts'
import { writeStep } from './write-step.ts'

/** "Stop mijn aanmelding" (3.2): the participant's own step, without a reason to give. Somebody else's referral: NotFound. Twice says the same. */
export function withdrawOwnReferral(ctx: Ctx, id: string): Promise<{ ok: true } | { ok: false; reason: string }> {
	return inTransaction(ctx, async (ctx) => {
		const { organisationId, personId, role: by } = ctx.actor
		const [found] = await ctx.db
			.select({ id: referral.id, state: referral.state })
			.from(referral)
			.where(and(eq(referral.organisationId, organisationId), eq(referral.personId, personId), eq(referral.id, id)))
			.for('update')
		if (found === undefined) throw new NotFound('referral')
		if (found.state === 'withdrawn') return { ok: true }
		// The reason is always the same one, so it is always there.
		const taken = takeStep(referralMachine, { state: found.state, action: 'withdraw', by, holds: () => true })
		if (!taken.ok) return taken
		const reasonCode = 'person_does_not_want'
		await writeStep(ctx, found, { action: 'withdraw', to: taken.to, personId, reasonCode })
		return { ok: true }
	})
}
