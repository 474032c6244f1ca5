import type { Group } from './group.ts'

const pupils = ['Heyerdahl College', 'De Bolster', 'W.A. van Lieflandschool', 'Bladergroenschool'] as const
const students = ['Noorderpoort', 'Alfa-college', 'Terra'] as const
const partners = ['probation', 'addiction_care', 'mental_health', 'sheltered_housing', 'youth_care'] as const
const referrers = ['wij', 'kik', 'coach_meedoen', 'self', 'uwv'] as const
const refugees = ['ti', 'ar', 'so', 'ar', 'fa', 'ku', 'tr'] as const
const mixed = ['nl', 'nl', 'nl', 'en', 'nl', 'uk', 'nl', 'fr'] as const

/**
 * The generated people. The numbers are one solution of a puzzle: with the people of 8.5 they fill Monday morning to the
 * last of the 80 free and 20 GON places and of the places of every work type (8.3), and never more in any half day.
 * Whoever works on Monday by P-GROW, P-PRO17, P-ENTREE or P-PRE works on Tuesday and Thursday too, as the two groups of
 * Route Z do; so 44 people have the three mornings of P-GON on free places.
 */
export const developmentGroups: readonly Group[] = [
	// 18, and P19 and P20: the 20 GON places (source figure F17)
	{
		product: 'gon_day_activity',
		pattern: 'P-GON',
		ages: [28, 61],
		channels: ['gon'],
		work: { packing: 8, packing_food: 2, wooden_toys: 2, sampling: 4, assembly_cable: 2 },
	},
	// 15 of the 25 of F21; the others are pupils
	{
		product: 'resocialisation',
		pattern: 'P-GON',
		ages: [21, 55],
		channels: partners,
		work: {
			packing: 2,
			packing_food: 2,
			assembly_cable: 2,
			assembly_cabinet: 1,
			pallets: 3,
			catering: 1,
			technical_service: 2,
			wood_furniture: 2,
		},
	},
	{
		product: 'development_place',
		pattern: 'P-GON',
		ages: [19, 60],
		channels: referrers,
		languages: mixed,
		work: {
			packing: 3,
			packing_food: 3,
			packing_medical: 6,
			assembly_cable: 3,
			assembly_cabinet: 2,
			pallets: 1,
			wooden_toys: 2,
			sampling: 2,
			catering: 3,
			office: 2,
			wood_furniture: 2,
		},
	},
	{
		product: 'development_place',
		pattern: 'P-GROW',
		ages: [19, 58],
		channels: referrers,
		languages: mixed,
		work: {
			packing: 4,
			packing_food: 1,
			packing_medical: 1,
			assembly_cable: 1,
			assembly_cabinet: 1,
			pallets: 1,
			wooden_toys: 1,
		},
	},
	{
		product: 'development_place',
		pattern: 'P-START',
		ages: [19, 45],
		channels: referrers,
		languages: mixed,
		waiting: 2,
		work: { packing: 2, assembly_cable: 1 },
	},
	{
		product: 'school_placement',
		pattern: 'P-PRO17',
		ages: [17, 17],
		channels: ['pro_vso'],
		schools: pupils,
		work: { packing: 1, packing_food: 1, wooden_toys: 1, sampling: 1 },
	},
	{
		product: 'practice_based_learning',
		pattern: 'P-ENTREE',
		ages: [18, 22],
		channels: ['mbo_entree'],
		schools: students,
		work: { packing: 1, packing_food: 1, catering: 1, technical_service: 1 },
	},
	// 9, and P21: the 10 of the pre-programme (F06)
	{
		product: 'sheltered_pre_programme',
		pattern: 'P-PRE',
		ages: [19, 50],
		channels: ['kik', 'uwv'],
		work: { packing: 2, packing_medical: 1, assembly_cable: 3, assembly_cabinet: 2, sampling: 1 },
	},
	{
		product: 'language_work',
		pattern: 'P-ALFA',
		lesson: 'alfa',
		ages: [22, 54],
		channels: ['integration'],
		languages: refugees,
		work: { packing: 2, packing_food: 1, wooden_toys: 2, sampling: 1 },
	},
	// 13 and 12, and P02, P03, P04, P09 and P12: two groups of 15 status holders (F18)
	{
		product: 'language_work',
		pattern: 'P-ROUTEZ',
		cohort: 'Z1',
		ages: [20, 48],
		channels: ['integration'],
		languages: refugees,
		work: {
			packing: 4,
			packing_food: 2,
			packing_medical: 1,
			assembly_cable: 2,
			assembly_cabinet: 1,
			pallets: 1,
			wooden_toys: 1,
			sampling: 1,
		},
	},
	{
		product: 'language_work',
		pattern: 'P-ROUTEZ',
		cohort: 'Z2',
		ages: [20, 48],
		channels: ['integration'],
		languages: refugees,
		work: {
			packing: 4,
			packing_food: 1,
			packing_medical: 1,
			assembly_cable: 2,
			assembly_cabinet: 1,
			wooden_toys: 1,
			sampling: 1,
			catering: 1,
		},
	},
]
