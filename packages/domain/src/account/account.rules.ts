/** The roles of someone who works in the backoffice, as the database knows them, in the order in which they are shown. */
export const staffRoles = [
	'coach',
	'planner',
	'work_supervisor',
	'workplace_trainer',
	'language_teacher',
	'case_officer',
	'school_mentor',
	'referrer',
	'team_lead',
	'manager',
	'privacy_officer',
	'administrator',
] as const

/** A role of `staffRoles`. */
export type StaffRole = (typeof staffRoles)[number]

/** Where someone's account stands: asked to come, able to sign in, or gone. */
export type AccountState = 'invited' | 'active' | 'ended'

/** The state of an account, from what is written of it. */
export const stateOf = (account: { activatedAt: Date | null; endedAt: Date | null }): AccountState => {
	if (account.endedAt !== null) return 'ended'
	return account.activatedAt === null ? 'invited' : 'active'
}

/** An e-mail address as accounts are found by it: in small letters, without spaces around it. */
export const plainEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase()
