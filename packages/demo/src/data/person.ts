import type { NewContract } from '@repo/domain/enrolment/add-contracts'
import type { NewEnrolment } from '@repo/domain/enrolment/enrol-people'
import type { NewPerson } from '@repo/domain/person/add-people'
import type { PatternCode } from '@repo/domain/schedule/pattern.rules'
import type { Age } from '../calendar.ts'
import type { ChannelCode } from './channels.ts'
import type { CohortCode, LessonCode } from './lessons.ts'
import type { SchoolName } from './schools.ts'
import type { StaffCode } from './staff.ts'
import type { WorkCode } from './work-types.ts'

/** Someone of the demo, invented. */
export type DemoPerson = Pick<NewPerson, 'name' | 'calledBy' | 'readsIn' | 'readingSupport'> & {
	/** How old today. */
	age: Age
	pattern: PatternCode
	work: WorkCode
	coach: StaffCode
	product?: NewEnrolment['product']
	channel?: ChannelCode
	school?: SchoolName
	contract?: { kind: NewContract['kind']; weeklyHours: number }
	/** The lesson of someone outside the groups of Route Z. */
	lesson?: LessonCode
	cohort?: CohortCode
	/** Waits for a place on Monday morning at the own work. */
	waits?: boolean
}

/** Someone whom a visitor may become. `about`: what makes this person worth looking at, in one plain Dutch sentence. */
export type NamedPerson = Omit<DemoPerson, 'calledBy' | 'coach'> & { code: string; about: string }
