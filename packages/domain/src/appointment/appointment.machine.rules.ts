import type { Machine } from '../machine/machine.rules.ts'

/** Where an appointment stands. `declined`: the participant said "ik kan niet". */
export const appointmentStates = ['proposed', 'confirmed', 'declined', 'done', 'missed', 'moved', 'cancelled'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** What can be done with an appointment. */
export const appointmentActions = ['confirm', 'decline', 'move', 'cancel', 'finish', 'miss', 'correct'] as const
export type AppointmentAction = (typeof appointmentActions)[number]

/** What must hold: the talk is still to come, or its time has come. */
export type AppointmentGuard = 'not-begun' | 'begun'

const staff = ['coach', 'team_lead'] as const
const open = ['proposed', 'confirmed'] as const

/** What the participant reads of it. */
export type AppointmentText = `appointment.${'confirmed' | 'declined' | 'gone' | 'over'}`

/** The life of an appointment (3.15). Whoever said "ik kan niet" may come after all, as long as it has not begun. */
export const appointmentMachine: Machine<AppointmentState, AppointmentAction, AppointmentGuard, AppointmentText> = {
	name: 'appointment',
	starts: 'proposed',
	steps: [
		{ from: ['proposed'], action: 'confirm', to: 'confirmed', by: staff, tells: 'appointment.confirmed' },
		{
			from: ['proposed', 'declined'],
			action: 'confirm',
			to: 'confirmed',
			by: ['participant'],
			guards: ['not-begun'],
			tells: 'appointment.confirmed',
		},
		{
			from: open,
			action: 'decline',
			to: 'declined',
			by: ['participant'],
			guards: ['not-begun'],
			tells: 'appointment.declined',
		},
		{ from: [...open, 'declined'], action: 'move', to: 'moved', by: staff, tells: 'appointment.gone' },
		{ from: [...open, 'declined'], action: 'cancel', to: 'cancelled', by: staff, tells: 'appointment.gone' },
		{ from: open, action: 'finish', to: 'done', by: staff, guards: ['begun'], tells: 'appointment.over' },
		{ from: open, action: 'miss', to: 'missed', by: staff, guards: ['begun'], tells: 'appointment.over' },
		{ from: ['done', 'missed'], action: 'correct', to: 'confirmed', by: staff, tells: 'appointment.confirmed' },
	],
}
