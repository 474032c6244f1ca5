import type { Operation, Whose } from './operation.ts'

const goAlong = ['coach', 'team_lead'] as const
const key = () => ({ key: crypto.randomUUID() })
const person = ({ personId }: Whose) => personId

/** Who may ask what about talks, appointments and calls in the backoffice. */
export const talkOperations: Record<string, Operation> = {
	'appointment.talkers': { may: goAlong },
	'appointment.get': { may: goAlong, input: ({ appointmentId }) => appointmentId, logs: 'appointment' },
	'appointment.declined': { may: ['coach'] },
	'appointment.plan': {
		may: goAlong,
		input: ({ personId, memberId }) => ({
			...key(),
			personId,
			withId: memberId,
			about: 'review',
			place: 'site',
			on: '2026-11-24',
			startsAt: '10:00',
			endsAt: '10:30',
		}),
		logs: 'appointment',
	},
	'appointment.move': {
		may: goAlong,
		input: ({ appointmentId }) => ({
			...key(),
			appointmentId,
			on: '2026-11-24',
			startsAt: '10:00',
			endsAt: '10:30',
		}),
		logs: 'appointment',
	},
	'appointment.step': {
		may: goAlong,
		input: ({ appointmentId }) => ({ appointmentId, action: 'confirm' }),
		logs: 'appointment',
	},
	'review.talks': { may: goAlong, input: person, logs: 'review' },
	'review.write': {
		may: goAlong,
		input: ({ personId }) => ({ ...key(), personId, heldOn: '2026-11-20', text: 'Inpakken gaat goed.' }),
		logs: 'review',
	},
	'review.note': {
		may: goAlong,
		input: ({ draftId }) => ({ reviewId: draftId, text: 'Inpakken gaat nog beter.' }),
		logs: 'review',
		madeByCoach: true,
	},
	'contactAttempt.log': {
		may: goAlong,
		input: ({ personId }) => ({ personId, outcome: 'not_reached' }),
		logs: 'contact_attempt',
	},
	'contactAttempt.undo': {
		may: goAlong,
		input: ({ contactAttemptId }) => contactAttemptId,
		logs: 'contact_attempt',
		madeByCoach: true,
	},
	'opportunityReview.list': { may: goAlong, logs: 'opportunity_review' },
	'opportunityReview.export': { may: goAlong, logs: 'export', grave: true },
	'opportunityReview.step': {
		may: goAlong,
		input: ({ personId }) => ({ personId, action: 'plan' }),
		logs: 'opportunity_review',
	},
	'opportunityReview.hold': {
		may: goAlong,
		input: ({ personId }) => ({ personId, heldOn: '2026-11-20', followUp: 'none' }),
		logs: 'opportunity_review',
	},
}
