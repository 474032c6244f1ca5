import type { Product } from '../enrolment/enrolment.rules.ts'

/** What a file calls the products of 3.4, in small letters. */
export const productNames: ReadonlyMap<string, Product> = new Map([
	['ontwikkelplek', 'development_place'],
	['voortraject beschut werk', 'sheltered_pre_programme'],
	['voortraject beschut', 'sheltered_pre_programme'],
	['taal en werk', 'language_work'],
	['praktijkleren', 'practice_based_learning'],
	['terug in de samenleving', 'resocialisation'],
	['stage van school', 'school_placement'],
	['stage', 'school_placement'],
	['terug van detachering', 'secondee_return'],
	['vangnet', 'safety_net'],
	['dagbesteding gon', 'gon_day_activity'],
])
