import type { Operation, Whose } from './operation.ts'

const goAlong = ['coach', 'team_lead'] as const
const seesIntakes = ['coach', 'planner', 'team_lead'] as const
const sends = ['referrer', ...seesIntakes] as const
const nothingOf = (fields: string) => Object.fromEntries(fields.split(' ').map((field) => [field, null]))
const unfilled = nothingOf(
	'bornOn phone email readsIn script aim channelCode legalBasis emergencyName emergencyPhone emergencyRelation',
)
const unanswered = nothingOf(
	'speaking listening reading writing preferredChannel outcome product halfDays startOn cohortId',
)
const sheet = () => ({
	header: ['naam', 'geboortedatum', 'taal', 'telefoon', 'doel', 'kanaal', 'weet ervan'],
	rows: [{ line: 2, cells: ['Nog Testma', '3-9-1998', 'nl', '0600000001', 'Dagbesteding', 'WIJ-team', 'ja'] }],
})
const key = () => ({ key: crypto.randomUUID() })
const person = ({ personId }: Whose) => personId

/** Who may ask what about those who are sent to us and the first talk with them. */
export const arrivalOperations: Record<string, Operation> = {
	'referral.list': { may: sends, logs: 'referral' },
	'referral.get': { may: sends, logs: 'referral', input: ({ referralId }) => referralId },
	'referral.channels': { may: ['referrer', 'coach'] },
	'referral.save': {
		may: ['referrer', 'coach'],
		input: () => ({ ...key(), id: null, name: 'Nieuw', wishes: [], needsInterpreter: false, told: false, ...unfilled }),
	},
	'referral.step': {
		may: sends,
		logs: 'referral',
		input: ({ referralId }) => ({ id: referralId, action: 'withdraw', reason: 'moved' }),
	},
	'import.judgeReferrals': { may: ['referrer', 'coach'], input: sheet },
	'import.sendReferrals': { may: ['referrer', 'coach'], input: sheet },
	'referral.export': { may: sends, logs: 'export', grave: true },
	'referral.places': { may: ['planner'] },
	'referral.room': { may: ['planner'], input: ({ siteId }) => ({ siteId, wishes: ['monday_morning'], gon: false }) },
	'referral.same': { may: ['planner'], logs: 'search', input: ({ name }) => ({ name, bornOn: null }) },
	'intake.list': { may: seesIntakes, logs: 'intake' },
	'intake.get': { may: seesIntakes, logs: 'intake', input: person },
	'intake.save': {
		may: goAlong,
		logs: 'intake',
		input: ({ intakeId }) => ({ id: intakeId, workTypeIds: [], reach: [], privacySheet: false, ...unanswered }),
	},
	'intake.step': {
		may: seesIntakes,
		logs: 'intake',
		input: ({ intakeId }) => ({ id: intakeId, action: 'cancel', reason: 'moved' }),
	},
}
