import { z } from 'zod'
import { products } from '../enrolment/enrolment.rules.ts'
import { isWorkday, parts } from '../schedule/half-day.rules.ts'
import { LocalDate } from '../schedule/schedule.schema.ts'
import { fitsItsWeeks, phasesMax } from './template.rules.ts'

const Name = z.string().trim().min(1, { error: 'required' }).max(60, { error: 'too-long-text' })

/** A new group: its name, what it goes through, and the day on which everyone starts. */
export const NewGroup = z.object({
	name: Name,
	templateId: z.uuid(),
	from: LocalDate.refine(isWorkday, { error: 'weekend' }),
})
export type NewGroup = z.infer<typeof NewGroup>

/** Someone of a group, or someone to be. */
export const GroupMember = z.object({ cohortId: z.uuid(), personId: z.uuid() })
export type GroupMember = z.infer<typeof GroupMember>

/** The start of a group, without these members when the planner decides so. */
export const GroupStart = z.object({ cohortId: z.uuid(), without: z.array(z.uuid()).max(200) })
export type GroupStart = z.infer<typeof GroupStart>

/** Why a member's half days differ from the group's: closed, and nothing about health. */
export const differenceReasons = [
	'children',
	'school',
	'travel',
	'other_work',
	'other_language_level',
	'other_half_days',
] as const

/** Why one member differs. */
export const Difference = GroupMember.extend({ reason: z.enum(differenceReasons) })
export type Difference = z.infer<typeof Difference>

const weeksMax = 52
const Week = z.int({ error: 'no-week' }).min(1, { error: 'no-week' }).max(weeksMax, { error: 'no-week' })

/**
 * A half day that returns each week from one week until and with another, or all weeks where none is named: work, a lesson by its id, or
 * free when it is not named.
 */
const WeekHalfDay = z.object({
	weekday: z.int().min(1).max(5),
	part: z.enum(parts),
	what: z.union([z.literal('work'), z.uuid()]),
	fromWeek: Week.optional(),
	untilWeek: Week.optional(),
})

/** What a group goes through: weeks that are alike or differ; the kinds of work are shared out over its people. */
export const NewTemplate = z
	.object({
		name: Name,
		product: z.enum(products),
		siteId: z.uuid(),
		weeks: z.int({ error: 'no-weeks' }).min(1, { error: 'no-weeks' }).max(weeksMax, { error: 'no-weeks' }),
		workTypeIds: z.array(z.uuid()).max(40),
		halfDays: z
			.array(WeekHalfDay)
			.min(1, { error: 'no-half-day' })
			.max(10 * phasesMax),
	})
	.refine(({ workTypeIds, halfDays }) => workTypeIds.length > 0 || halfDays.every(({ what }) => what !== 'work'), {
		error: 'no-work',
		path: ['workTypeIds'],
	})
	.refine(fitsItsWeeks, { error: 'no-week', path: ['halfDays'] })
export type NewTemplate = z.infer<typeof NewTemplate>
