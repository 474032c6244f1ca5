import type { NewLesson } from '@repo/domain/lesson/add-lessons'
import type { StaffCode } from './staff.ts'

/** A lesson of the demo. `minutes` from the start of the half day; `places` is the size of the group. */
type DemoLesson = Pick<NewLesson, 'code' | 'name' | 'group' | 'room' | 'places' | 'minutes'> & { teacher: StaffCode }

/** The lessons of the domain handbook, 8.6. The two groups of Route Z have lessons of their own. */
export const lessons = [
	{
		code: 'alfa',
		name: 'Lezen en schrijven, start',
		group: 'Groep 1',
		room: 'Lokaal 1',
		teacher: 'T01',
		places: 10,
		minutes: 180,
	},
	{
		code: 'a1',
		name: 'Nederlands 1',
		group: 'Route Z, groep 1',
		room: 'Lokaal 2',
		teacher: 'T02',
		places: 15,
		minutes: 180,
	},
	{
		code: 'a2',
		name: 'Nederlands 2',
		group: 'Route Z, groep 2',
		room: 'Lokaal 3',
		teacher: 'T03',
		places: 15,
		minutes: 180,
	},
	{
		code: 'knm',
		name: 'Leven in Nederland',
		group: 'Groep 1',
		room: 'Lokaal 2',
		teacher: 'T01',
		places: 15,
		minutes: 120,
	},
	{
		code: 'map',
		name: 'Werk zoeken in Nederland',
		group: 'Groep 1',
		room: 'Lokaal 3',
		teacher: 'T02',
		places: 15,
		minutes: 120,
	},
	{ code: 'safe', name: 'Veilig werken', group: 'Groep 1', room: 'Lokaal 4', teacher: 'B01', places: 12, minutes: 120 },
	{
		code: 'hyg',
		name: 'Schoon werken met eten',
		group: 'Groep 1',
		room: 'Lokaal 4',
		teacher: 'B01',
		places: 10,
		minutes: 120,
	},
	{ code: 'lift', name: 'Goed tillen', group: 'Groep 1', room: 'Lokaal 4', teacher: 'B01', places: 12, minutes: 60 },
	{
		code: 'money',
		name: 'Omgaan met geld',
		group: 'Groep 1',
		room: 'Lokaal 1',
		teacher: 'T01',
		places: 10,
		minutes: 120,
	},
	{
		code: 'post',
		name: 'Post en papieren',
		group: 'Groep 1',
		room: 'Lokaal 1',
		teacher: 'T01',
		places: 8,
		minutes: 120,
	},
	{
		code: 'digi',
		name: 'Telefoon en DigiD',
		group: 'Groep 1',
		room: 'Lokaal 5',
		teacher: 'T03',
		places: 8,
		minutes: 120,
	},
	{
		code: 'fit',
		name: 'Fit op het werk',
		group: 'Groep 1',
		room: 'de kantine',
		teacher: 'B01',
		places: 12,
		minutes: 60,
	},
] as const satisfies readonly DemoLesson[]

/** The code of a lesson. */
export type LessonCode = (typeof lessons)[number]['code']

/** The two groups of status holders (source figure F18), each with its lesson. */
export const cohorts = [
	{ code: 'Z1', name: 'Route Z, groep 1', lesson: 'a1' },
	{ code: 'Z2', name: 'Route Z, groep 2', lesson: 'a2' },
] as const satisfies readonly { code: string; name: string; lesson: LessonCode }[]

/** The code of a group. */
export type CohortCode = (typeof cohorts)[number]['code']
