import { appointment } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { as, makeCaseload, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { type AppointmentAction, appointmentActions, type AppointmentState } from './appointment.machine.rules.ts'
import { NewAppointment } from './appointment.schema.ts'
import { planAppointment } from './plan-appointment.ts'
import { stepAppointment } from './step-appointment.ts'

const db = await useTestDb()
const { organisationId } = await makeWorld(db)
const coach = await makePerson(db, organisationId, 'coach')
const yonas = await makePerson(db, organisationId, 'participant')
const lead = await makePerson(db, organisationId, 'team_lead')
await makeCaseload(db, coach, yonas)

const [early, noon] = [mondayEarly, new Date('2026-11-23T11:00:00Z')]
type Model = { state: AppointmentState }
type Real = { id: string }

/** Where each action leads, from where: said again and more simply than the table. */
const leads: Record<AppointmentAction, Partial<Record<AppointmentState, AppointmentState>>> = {
	confirm: { proposed: 'confirmed', declined: 'confirmed' },
	decline: { proposed: 'declined', confirmed: 'declined' },
	move: { proposed: 'moved', confirmed: 'moved', declined: 'moved' },
	cancel: { proposed: 'cancelled', confirmed: 'cancelled', declined: 'cancelled' },
	finish: { proposed: 'done', confirmed: 'done' },
	miss: { proposed: 'missed', confirmed: 'missed' },
	correct: { done: 'confirmed', missed: 'confirmed' },
}
const afterwards = new Set<AppointmentAction>(['finish', 'miss'])

type Try = { action: AppointmentAction; who: Actor; begun: boolean }

/** A participant says yes or no beforehand; whoever goes along does the rest, and says how it went afterwards. */
function may({ action, who, begun }: Try, state: AppointmentState): boolean {
	if (who.role === 'participant') return !begun && (action === 'confirm' || action === 'decline')
	if (action === 'decline') return false
	return action === 'confirm' ? state === 'proposed' : begun || !afterwards.has(action)
}

const tries = fc.record<Try>({
	action: fc.constantFrom(...appointmentActions),
	who: fc.constantFrom(coach, yonas, lead),
	begun: fc.boolean(),
})

test('whatever is tried by whom and when, an appointment does what the model says, and nothing else', async () => {
	let minute = 0
	const command = (one: Try): fc.AsyncCommand<Model, Real> => ({
		check: () => true,
		toString: () => `${one.action} by ${one.who.role} ${one.begun ? 'after' : 'before'}`,
		run: async (model, { id }) => {
			const wanted = may(one, model.state) ? leads[one.action][model.state] : undefined
			const step = { appointmentId: id, action: one.action }
			const taken = await as(db, one.who, (ctx) => stepAppointment(ctx, step), one.begun ? noon : early)
			expect(taken.ok).toBe(wanted !== undefined)
			model.state = wanted ?? model.state
			const [row] = await db.owner.select({ state: appointment.state }).from(appointment).where(eq(appointment.id, id))
			expect(row?.state).toBe(model.state)
		},
	})
	await fc.assert(
		fc.asyncProperty(fc.commands([tries.map(command)], { maxCommands: 25 }), async (commands) => {
			const startsAt = `08:${String(minute).padStart(2, '0')}`
			const endsAt = `08:${String(++minute).padStart(2, '0')}`
			const input = {
				personId: yonas.personId,
				withId: coach.personId,
				about: 'review',
				place: 'site',
				on: '2026-11-23',
			}
			const made = await as(db, coach, (ctx) =>
				planAppointment(ctx, NewAppointment.parse({ ...input, startsAt, endsAt })),
			)
			if (!made.ok) throw new Error(made.reason)
			await fc.asyncModelRun(() => ({ model: { state: 'proposed' as const }, real: { id: made.id } }), commands)
		}),
		{ numRuns: 30, endOnFailure: true },
	)
})
