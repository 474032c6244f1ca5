import {
	AppointmentMove,
	AppointmentStep,
	NewAppointment,
	OwnAppointmentStep,
} from '@repo/domain/appointment/appointment.schema'
import { getAppointment, listTalkers } from '@repo/domain/appointment/list-appointments'
import { listDeclined } from '@repo/domain/appointment/list-declined'
import { getOwnAppointment } from '@repo/domain/appointment/list-own-appointments'
import { moveAppointment, planAppointment } from '@repo/domain/appointment/plan-appointment'
import { stepAppointment } from '@repo/domain/appointment/step-appointment'
import { once } from '@repo/domain/effect/once'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { changes, lists, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const goAlong = procedureFor(['coach', 'team_lead'])
const changed = (output: { ok: boolean; personId?: string }) =>
	output.ok && output.personId !== undefined ? [output.personId] : []

/** Appointments with participants, for whoever goes with them. */
export const appointmentRouter = router({
	talkers: goAlong.query(({ ctx }) => listTalkers(ctx)),
	get: goAlong.input(z.uuid()).query(
		reads('appointment')(
			({ ctx, input }) => getAppointment(ctx, input),
			(_, { personId }) => [personId],
		),
	),
	declined: procedureFor(['coach']).query(
		lists('appointment')(
			({ ctx }) => listDeclined(ctx),
			(_, rows) => rows.map(({ personId }) => personId),
		),
	),
	plan: goAlong
		.input(Once)
		.input(NewAppointment)
		.mutation(
			changes('appointment')(
				({ ctx, input: { key, ...input } }) =>
					once(ctx, key, ['appointment', input], (ctx) => planAppointment(ctx, input)),
				(_, output) => changed(output),
			),
		),
	move: goAlong
		.input(Once)
		.input(AppointmentMove)
		.mutation(
			changes('appointment')(
				({ ctx, input: { key, ...input } }) =>
					once(ctx, key, ['move appointment', input], (ctx) => moveAppointment(ctx, input)),
				(_, output) => changed(output),
			),
		),
	step: goAlong.input(AppointmentStep).mutation(
		changes('appointment')(
			({ ctx, input }) => stepAppointment(ctx, input),
			(_, output) => changed(output),
		),
	),
})

const own = procedureFor(['participant'])

/** The own appointments of a participant. */
export const ownAppointmentRouter = router({
	get: own.input(z.uuid()).query(
		reads('appointment')(
			({ ctx, input }) => getOwnAppointment(ctx, input),
			(_input, _output, { actor }) => [actor.personId],
		),
	),
	step: own.input(OwnAppointmentStep).mutation(({ ctx, input }) => stepAppointment(ctx, input)),
})
