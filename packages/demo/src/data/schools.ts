import type { NewSchool } from '@repo/domain/school/add-schools'

/** The schools of the domain handbook, 8.2. None of them has anything to do with this demo. */
export const schools = [
	{ name: 'Heyerdahl College', kind: 'pro' },
	{ name: 'De Bolster', kind: 'pro' },
	{ name: 'W.A. van Lieflandschool', kind: 'vso' },
	{ name: 'Bladergroenschool', kind: 'vso' },
	{ name: 'Alfa-college', kind: 'mbo' },
	{ name: 'Noorderpoort', kind: 'mbo' },
	{ name: 'Terra', kind: 'mbo' },
] as const satisfies readonly NewSchool[]

/** The name of a school. */
export type SchoolName = (typeof schools)[number]['name']
