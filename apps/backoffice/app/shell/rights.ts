import type { Api } from '@repo/api/backoffice'

type Role = Awaited<ReturnType<Api['person']['myself']>>['role']

/** Who is shown the way to the planning. What they may do there, the api decides. */
export const mayPlan = (role: Role): boolean => role === 'planner' || role === 'coach'

const openFiles: ReadonlySet<Role> = new Set(['coach', 'planner', 'team_lead'])

/** Whose list of people leads to their files; others read names and half days, and no more. */
export const mayOpenFiles = (role: Role): boolean => openFiles.has(role)

/** Who reads whom to call when something happens to the people at work today, beside those who open files. */
export const seesEmergency = (role: Role): boolean => role === 'work_supervisor'

const seePeople: ReadonlySet<Role> = new Set([
	...openFiles,
	'work_supervisor',
	'workplace_trainer',
	'language_teacher',
	'school_mentor',
	'referrer',
])

/** Who is shown the way to the list of people. */
export const maySeePeople = (role: Role): boolean => seePeople.has(role)

/** Who is shown the way to the staff and their accounts. */
export const mayManageStaff = (role: Role): boolean => role === 'administrator'

/** Who is shown the way to naming stand-ins. */
export const mayNameStandIns = (role: Role): boolean => role === 'team_lead' || role === 'administrator'

/** Who is shown the way to the shared screens. */
export const mayManageScreens = (role: Role): boolean => role === 'administrator'

/** Who is shown the way to the cards of the staff. */
export const mayGiveStaffCards = (role: Role): boolean => role === 'team_lead' || role === 'administrator'

/** Who links the phones of participants, gives them cards, and hands a device over to them. */
export const mayLink = (role: Role): boolean => role === 'coach' || role === 'team_lead'

/** Who talks with participants and writes about it. */
export const mayTalk = (role: Role): boolean => role === 'coach' || role === 'team_lead'

/** Who hears of participants who want to open something on a phone. */
export const mayUnlock = (role: Role): boolean => role === 'coach' || role === 'team_lead'

/** Who is shown the way to the overviews of the log and the questions about it. */
export const maySeeLog = (role: Role): boolean => role === 'privacy_officer'

/** Who is shown the way to the figures. */
export const maySeeFigures = (role: Role): boolean => role === 'manager'

/** Who reads files of people in. */
export const mayImport = (role: Role): boolean => role === 'planner'

/** Who is shown the way to the terms of the organisation. */
export const maySet = (role: Role): boolean => role === 'administrator'

const follow: ReadonlySet<Role> = new Set([...openFiles, 'referrer'])

/** Who is shown the way to the referrals: who sends people, and who answers. */
export const maySeeReferrals = (role: Role): boolean => follow.has(role)

/** Who sends people: partners, and coaches for who comes by themselves. */
export const maySendPeople = (role: Role): boolean => role === 'referrer' || role === 'coach'

/** Who is shown the way to the groups. */
export const maySeeCohorts = (role: Role): boolean => openFiles.has(role)

/** Who makes groups, puts people into them and starts them. */
export const mayFormCohorts = (role: Role): boolean => role === 'planner' || role === 'team_lead'

/** Who goes with people through their enrolment: pauses it, completes it, ends it. */
export const mayEndEnrolments = (role: Role): boolean => role === 'coach' || role === 'team_lead'

/** Who makes one file of two that are one person's: whoever may read all of both. */
export const mayMerge = (role: Role): boolean => role === 'team_lead'

/** Who gives the people of one coach to another. */
export const mayMoveCaseloads = (role: Role): boolean => role === 'team_lead'
