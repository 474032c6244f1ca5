import { role } from '@repo/db/schema'
import { accountOperations } from './account-operations.ts'
import { arrivalOperations } from './arrival-operations.ts'
import { callers, type Operation, type Whose } from './operation.ts'
import { talkOperations } from './talk-operations.ts'

const staff = role.enumValues.filter((name) => name !== 'participant')
const participant = ['participant'] as const
const administrator = ['administrator'] as const
const officer = ['privacy_officer'] as const
const planning = ['planner', 'coach'] as const
const goAlong = ['coach', 'team_lead'] as const
const starters = ['planner', 'team_lead'] as const
const seesGroups = ['coach', ...starters] as const
const namers = ['team_lead', 'administrator'] as const
const monday = { on: '2026-11-23', part: 'morning' } as const
const tuesday = { on: '2026-11-24', part: 'morning' } as const
const key = () => ({ key: crypto.randomUUID() })
const person = ({ personId }: Whose) => personId
const member = ({ memberId }: Whose) => memberId
const work = ({ personId, siteId, workTypeId }: Whose) => ({ ...key(), personId, siteId, workTypeId })

/** Who may ask what in the portal. */
export const portalOperations: Record<string, Operation> = {
	'today.get': { may: participant },
	'schedule.weeks': { may: participant },
	'enrolment.change': { may: participant },
	'language.mine': { may: participant },
	'language.choose': { may: participant, input: () => 'ti' },
	'language.support': { may: participant },
	'language.chooseSupport': { may: participant, input: () => 'audio' },
	'intake.works': { may: participant },
	'intake.choose': { may: participant, input: ({ workTypeId }) => ({ workTypeId, chosen: true }) },
	'language.wish': { may: callers, input: () => ({ language: 'Shona' }) },
	'device.mine': { may: participant },
	'device.end': { may: participant, input: ({ deviceId }) => deviceId },
	'unlock.ask': { may: participant },
	'representative.mine': { may: participant },
	'representative.close': { may: participant, input: ({ representativeId }) => ({ representativeId, part: 'today' }) },
	'representative.open': { may: participant, input: ({ representativeId }) => ({ representativeId, part: 'today' }) },
	'appointment.get': { may: participant, input: ({ appointmentId }) => appointmentId },
	'appointment.step': {
		may: participant,
		input: ({ appointmentId }) => ({ appointmentId, action: 'decline' }),
	},
	'referral.mine': { may: participant },
	'referral.withdraw': { may: participant, input: ({ referralId }) => referralId },
	'attendance.mine': { may: participant },
	'review.mine': { may: participant },
	'review.answer': { may: participant, input: ({ reviewId }) => ({ ...key(), reviewId, text: 'Dank je wel.' }) },
	'access.mine': { may: participant, input: () => ({}) },
	'access.line': { may: participant, input: ({ lineId }) => lineId, refuses: true },
	'access.myQuestions': { may: participant },
	'access.ask': { may: participant, input: ({ lineId }) => ({ ...key(), text: 'Waarom?', eventId: lineId }) },
}

/** Who may ask what in the backoffice. Which people, `Operation.about` and the role say together. */
export const backofficeOperations: Record<string, Operation> = {
	...accountOperations,
	'person.myself': { may: staff },
	'person.find': { may: planning, logs: 'search', input: () => ({ text: '' }) },
	'person.get': { may: [...planning, 'team_lead'], logs: 'person', input: person },
	'person.list': {
		may: [
			...planning,
			'team_lead',
			'work_supervisor',
			'workplace_trainer',
			'language_teacher',
			'school_mentor',
			'referrer',
		],
		// By name: a page holds fifty, and the others of this list are there too.
		input: ({ name }) => ({ text: name }),
		logs: 'caseload',
	},
	'person.export': { may: [...planning, 'team_lead'], logs: 'export', input: () => ({ text: '' }), grave: true },
	'person.workTypes': {
		may: [
			...planning,
			'team_lead',
			'work_supervisor',
			'workplace_trainer',
			'language_teacher',
			'school_mentor',
			'referrer',
		],
	},
	'person.file': { may: [...planning, 'team_lead'], input: person, logs: 'person' },
	'person.header': { may: [...planning, 'team_lead'], input: person, logs: 'person' },
	'person.findAnyone': { may: ['coach'], input: ({ name }) => ({ text: name }), logs: 'search', about: 'outside' },
	'person.openWithReason': {
		may: ['coach'],
		input: ({ personId }) => ({ personId, reason: 'incident', explanation: 'Ongeluk in hal B, ik ben erbij.' }),
		logs: 'glass',
		about: 'outside',
	},
	'report.roads': { may: ['manager'] },
	'caseload.of': {
		may: ['team_lead'],
		input: ({ coachId }) => ({ coachId, from: '2026-11-23' }),
		logs: 'caseload',
		about: 'organisation',
		refuses: true,
	},
	'caseload.move': {
		may: ['team_lead'],
		input: ({ personId, coachId, standInCoachId }) => ({
			fromCoachId: coachId,
			toCoachId: standInCoachId,
			from: '2026-11-24',
			people: [personId],
		}),
		logs: 'caseload',
		about: 'organisation',
		refuses: true,
		grave: true,
	},
	'caseload.moves': { may: ['team_lead'] },
	'caseload.undo': { may: ['team_lead'], input: ({ moveId }) => moveId, about: 'organisation', grave: true },
	'merge.doubles': { may: ['team_lead'], input: ({ personId }) => ({ personId, text: '' }), logs: 'search' },
	'merge.compare': {
		may: ['team_lead'],
		input: ({ personId, doubleId }) => ({ keptId: personId, goneId: doubleId }),
		logs: 'person',
	},
	'merge.merge': {
		may: ['team_lead'],
		input: ({ personId, doubleId }) => ({ keptId: personId, goneId: doubleId, reason: 'other_spelling' }),
		logs: 'merge',
		about: 'organisation',
		refuses: true,
		grave: true,
	},
	'merge.list': { may: ['team_lead'], input: person, logs: 'person' },
	'merge.undo': { may: ['team_lead'], input: ({ mergeId }) => mergeId, about: 'organisation', grave: true },
	'merge.into': { may: [...planning, 'team_lead'], input: person, about: 'organisation', refuses: true },
	'personContact.get': { may: [...planning, 'team_lead'], input: person, logs: 'person_contact' },
	'personContact.emergency': { may: ['work_supervisor'], input: person, logs: 'person_contact' },
	'personContact.set': {
		may: [...planning, 'team_lead'],
		input: ({ personId }) => ({ personId, phone: '06-0000 0099', email: '' }),
		logs: 'person_contact',
	},
	'personContact.setEmergency': {
		may: [...planning, 'team_lead'],
		input: ({ personId }) => ({
			personId,
			contact: { name: 'Ada Demoshi', relation: 'friend', phone: '06-0000 0098' },
		}),
		logs: 'person_contact',
	},
	'personContact.setReading': {
		may: goAlong,
		input: ({ personId }) => ({ personId, readsIn: 'ti', readingSupport: 'audio' }),
		logs: 'person',
	},
	...talkOperations,
	'privacy.work': { may: officer },
	'privacy.months': { may: officer },
	'privacy.month': { may: officer, input: () => '2026-11', about: 'organisation', logs: 'log' },
	'privacy.review': { may: officer, input: () => '2026-10' },
	'privacy.questions': { may: officer, about: 'organisation', logs: 'question' },
	'privacy.answer': {
		may: officer,
		input: ({ questionId }) => ({ questionId, text: 'Daarom.' }),
		about: 'organisation',
		logs: 'question',
	},
	'card.find': { may: goAlong, logs: 'card', input: person },
	'card.issue': { may: goAlong, logs: 'card', input: person, grave: true },
	'card.end': { may: goAlong, logs: 'card', input: person },
	'setting.list': { may: administrator },
	'setting.get': { may: administrator, input: () => 'review_weeks' },
	'setting.set': { may: administrator, input: () => ({ key: 'review_weeks', from: '2026-12-01', value: 10 }) },
	'setting.takeBack': { may: administrator, input: () => ({ key: 'review_weeks', from: '2026-12-01' }) },
	'staffCard.list': { may: namers },
	'staffCard.find': { may: namers, input: member, about: 'organisation' },
	'staffCard.issue': { may: namers, input: member, about: 'organisation', grave: true },
	'staffCard.end': { may: namers, input: member, about: 'organisation' },
	'hall.list': { may: ['work_supervisor'], logs: 'attendance', onTablet: true },
	'hall.mark': {
		may: ['work_supervisor'],
		logs: 'attendance',
		input: ({ personId }) => ({ ...key(), personId, ...monday, presence: 'present' }),
		onTablet: true,
	},
	'handOver.start': {
		may: goAlong,
		input: ({ personId }) => ({ personId, task: 'reading' }),
		logs: 'hand_over',
	},
	'unlock.list': { may: goAlong, logs: 'unlock' },
	'unlock.allow': { may: goAlong, input: ({ unlockId, personId }) => ({ id: unlockId, personId }), logs: 'unlock' },
	'import.save': {
		may: ['planner'],
		input: () => ({
			header: ['naam', 'geboortedatum', 'taal'],
			rows: [{ line: 2, cells: ['Nog Testma', '3-9-1998', 'nl'] }],
		}),
	},
	'import.get': { may: ['planner'], input: ({ importId }) => importId, about: 'organisation' },
	'import.carryOut': { may: ['planner'], input: ({ importId }) => importId, about: 'organisation', grave: true },
	'kiosk.list': { may: administrator },
	'kiosk.sites': { may: administrator },
	'kiosk.register': { may: administrator, input: ({ siteId }) => ({ name: 'Bij de ingang', siteId }) },
	'kiosk.end': { may: administrator, input: ({ kioskId }) => kioskId, about: 'organisation' },
	'kiosk.tablets': { may: administrator },
	'kiosk.halls': { may: administrator },
	'kiosk.registerTablet': { may: administrator, input: ({ siteId }) => ({ name: 'Tablet', siteId, hall: 'Hal B' }) },
	'device.list': { may: goAlong, logs: 'phone', input: person },
	'device.invite': { may: goAlong, logs: 'phone', input: person, grave: true },
	'device.lost': { may: goAlong, logs: 'phone', input: person },
	'cohort.list': { may: seesGroups, about: 'organisation' },
	'cohort.get': { may: seesGroups, input: ({ cohortId }) => cohortId, logs: 'enrolment', about: 'organisation' },
	'cohort.export': {
		may: seesGroups,
		input: ({ cohortId }) => cohortId,
		logs: 'export',
		about: 'organisation',
		grave: true,
	},
	'cohort.progress': { may: seesGroups, input: ({ cohortId }) => cohortId, about: 'organisation' },
	'cohort.templates': { may: starters },
	'cohort.choices': { may: starters },
	'cohort.makeTemplate': {
		may: starters,
		input: ({ siteId, workTypeId }) => ({
			name: 'Route',
			product: 'language_work',
			siteId,
			weeks: 12,
			workTypeIds: [workTypeId],
			halfDays: [{ weekday: 1, part: 'morning', what: 'work' }],
		}),
	},
	'cohort.make': {
		may: starters,
		input: ({ templateId }) => ({ name: 'Groep', templateId, from: '2026-12-07' }),
		about: 'organisation',
	},
	'cohort.find': { may: starters, logs: 'search', input: ({ name }) => ({ text: name }) },
	'cohort.join': { may: starters, logs: 'enrolment', input: ({ cohortId, personId }) => ({ cohortId, personId }) },
	'cohort.leave': { may: starters, logs: 'enrolment', input: ({ cohortId, personId }) => ({ cohortId, personId }) },
	'cohort.start': {
		may: starters,
		input: ({ cohortId }) => ({ cohortId, without: [] }),
		about: 'organisation',
		grave: true,
	},
	'cohort.undo': { may: starters, input: ({ cohortId }) => cohortId, about: 'organisation', grave: true },
	'cohort.end': { may: starters, input: ({ cohortId }) => cohortId, about: 'organisation' },
	'cohort.explain': {
		may: seesGroups,
		logs: 'enrolment',
		input: ({ cohortId, personId }) => ({ cohortId, personId, reason: 'school' }),
	},
	'enrolment.list': { may: seesGroups, logs: 'enrolment', input: person },
	'enrolment.plan': {
		may: seesGroups,
		logs: 'enrolment',
		input: ({ personId }) => ({ personId, product: 'safety_net', from: '2026-12-07' }),
	},
	'enrolment.step': {
		may: seesGroups,
		logs: 'enrolment',
		input: ({ enrolmentId }) => ({ enrolmentId, action: 'resume' }),
	},
	'enrolment.tick': {
		may: goAlong,
		logs: 'enrolment',
		input: ({ enrolmentId }) => ({ enrolmentId, list: 'exit', items: ['shoes'] }),
	},
	...arrivalOperations,
	'schedule.choices': { may: planning },
	'schedule.week': { may: planning, logs: 'schedule', input: ({ personId }) => ({ personId, week: '2026-W48' }) },
	'schedule.board': { may: planning, input: ({ siteId }) => ({ siteId, week: '2026-W48' }) },
	'schedule.plan': {
		may: planning,
		logs: 'schedule',
		input: (whose) => ({ ...work(whose), halfDays: [monday] }),
	},
	'schedule.planPattern': {
		may: planning,
		logs: 'schedule',
		input: (whose) => ({ ...work(whose), pattern: 'P-GON', from: '2026-12-01', until: '2026-12-02' }),
	},
	'schedule.move': {
		may: planning,
		logs: 'schedule',
		input: ({ personId }) => ({ ...key(), personId, from: monday, to: monday }),
	},
	'schedule.cancel': {
		may: planning,
		logs: 'schedule',
		input: ({ personId }) => ({ ...key(), personId, ...monday }),
	},
	'schedule.wait': { may: planning, logs: 'waiting_list', input: (whose) => ({ ...work(whose), ...tuesday }) },
}
