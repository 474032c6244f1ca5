/** Everything that an enrolment can offer (3.4), in the order of the handbook. */
export const products = [
	'development_place',
	'sheltered_pre_programme',
	'language_work',
	'practice_based_learning',
	'resocialisation',
	'school_placement',
	'secondee_return',
	'safety_net',
	'gon_day_activity',
] as const
export type Product = (typeof products)[number]

/** That someone goes through this one tells of a restricted road: it is read by who goes with them, and by team leads. */
export const tellingProduct = 'resocialisation' satisfies Product

/** What everyone else reads instead: the product that most people have. */
export const neutralProduct = 'development_place' satisfies Product

/** What tells nothing of the road: also what a group can be for, since others see who is in it. */
export const openProducts: readonly Product[] = products.filter((product) => product !== tellingProduct)

/** The products that someone of this role chooses from and filters by. */
export const productsFor = (role: string): readonly Product[] =>
	role === 'coach' || role === 'team_lead' ? products : openProducts

/** Why someone pauses: three codes and no words (3.4). */
export const pauseReasons = ['personal', 'holiday', 'other_programme'] as const

/** How an enrolment ends, and where that can lead: the closed list of 3.4. */
export const destinations = {
	transition: [
		'other_work_type',
		'sheltered_pre_programme',
		'sheltered_contract_internal',
		'sheltered_contract_external',
		'on_site_group_work',
		'secondment',
		'practice_based_learning',
	],
	outflow: [
		'regular_job',
		'jobs_agreement_job',
		'supported_employment',
		'education_mbo',
		'education_entree',
		'education_other',
		'volunteer_work',
		'participation_job',
		'day_activity_elsewhere',
	],
	dropout: [
		'no_contact',
		'own_choice',
		'personal_circumstances',
		'work_offer_not_fitting',
		'moved',
		'end_of_entitlement',
		'deceased',
	],
} as const

export type ExitType = keyof typeof destinations
export type Destination = (typeof destinations)[ExitType][number]

/** The types, in the order of the handbook. */
export const exitTypes = ['transition', 'outflow', 'dropout'] as const satisfies readonly ExitType[]

/** Where someone may be going when completing begins: not to a stop. */
export const directions = [...destinations.transition, ...destinations.outflow] as const

/** Of which type a destination is. */
export function typeOf(destination: Destination): ExitType {
	const type = exitTypes.find((one) => destinations[one].some((code) => code === destination))
	if (type === undefined) throw new Error(`${destination} is of no type`)
	return type
}

/** What is ticked off when someone starts and when someone leaves. */
export const checklists = {
	start: ['shoes', 'clothes', 'key', 'card', 'safety_talk', 'privacy_sheet'],
	exit: ['shoes', 'clothes', 'key', 'card', 'last_talk', 'final_scores', 'certificates'],
} as const
export type ChecklistName = keyof typeof checklists
export type ChecklistItem = (typeof checklists)[ChecklistName][number]

/** Whether someone who comes back needs a whole intake again, or a short talk is enough (3.6, A-15). Local dates. */
export function intakeAfter(endedOn: string, today: string, fullAfterMonths: number): 'quick' | 'full' {
	const [year = 0, month = 1, day = 1] = endedOn.split('-').map(Number)
	const last = new Date(Date.UTC(year, month - 1 + fullAfterMonths + 1, 0)).getUTCDate()
	const border = new Date(Date.UTC(year, month - 1 + fullAfterMonths, Math.min(day, last)))
	return today < border.toISOString().slice(0, 10) ? 'quick' : 'full'
}
