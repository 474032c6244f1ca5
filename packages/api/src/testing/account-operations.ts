import type { Operation, Whose } from './operation.ts'

const administrator = ['administrator'] as const
const goAlong = ['coach', 'team_lead'] as const
const namers = ['team_lead', 'administrator'] as const
const person = ({ personId }: Whose) => personId
const member = ({ memberId }: Whose) => memberId
const ofRepresentative = ({ personId, representativeId }: Whose) => ({ personId, representativeId })

/** Who may ask what about who gets in: accounts of the staff, who stands in for whom, and who looks along with a participant. */
export const accountOperations: Record<string, Operation> = {
	'account.list': { may: administrator },
	'account.get': { may: administrator, input: ({ coachId }) => coachId, logs: 'caseload', about: 'organisation' },
	'account.invite': {
		may: administrator,
		input: () => ({
			name: 'Ada Demoshi',
			calledBy: 'Ada',
			email: `${crypto.randomUUID()}@example.org`,
			roles: ['coach', 'planner'],
		}),
		grave: true,
	},
	'account.renew': { may: administrator, input: member, about: 'organisation', grave: true },
	'account.setRoles': {
		may: administrator,
		input: ({ memberId }) => ({ personId: memberId, roles: ['manager', 'team_lead'] }),
		about: 'organisation',
		grave: true,
	},
	'account.end': { may: administrator, input: member, about: 'organisation', grave: true },
	'standIn.list': { may: namers },
	'standIn.coaches': { may: namers },
	'standIn.mine': { may: ['coach'] },
	'standIn.reception': { may: namers },
	'standIn.setReception': { may: namers, input: () => '06-0000 0010' },
	'standIn.name': {
		may: namers,
		input: ({ coachId, standInCoachId }) => ({
			coachId,
			standInId: standInCoachId,
			from: '2026-11-23',
			until: '2026-11-27',
		}),
		logs: 'stand_in',
		about: 'organisation',
		refuses: true,
		grave: true,
	},
	'standIn.end': { may: namers, input: ({ standInId }) => standInId, logs: 'stand_in', about: 'organisation' },
	'representative.list': { may: goAlong, input: person, logs: 'representative' },
	'representative.add': {
		may: goAlong,
		input: ({ personId }) => ({
			personId,
			name: 'Ada Demoshi',
			calledBy: 'Ada',
			relation: 'court_mentor',
			readsIn: 'tr',
			until: '2026-12-01',
		}),
		logs: 'representative',
		grave: true,
	},
	'representative.invite': { may: goAlong, input: ofRepresentative, logs: 'representative', grave: true },
	'representative.extend': {
		may: goAlong,
		input: (whose) => ({ ...ofRepresentative(whose), until: '2027-11-01', reason: 'still_needed' }),
		logs: 'representative',
		grave: true,
	},
	'representative.end': { may: goAlong, input: ofRepresentative, logs: 'representative' },
}
