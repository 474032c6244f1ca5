import { z } from 'zod'
import { daysBetween, isDate, isPlannable, isWorkday, mondayOfWeek, parts } from './half-day.rules.ts'
import { expand, patternCodes, patterns } from './pattern.rules.ts'

/** A date that exists, `YYYY-MM-DD`, in the years that can be planned. */
export const LocalDate = z.string().refine((date) => isDate(date) && isPlannable(date), { error: 'unknown-date' })

/** An ISO week that exists: `2026-W48`. */
export const Week = z.string().refine((week) => mondayOfWeek(week) !== null, { error: 'unknown-week' })

/** A morning or an afternoon from Monday to Friday. */
export const HalfDayInput = z.object({ on: LocalDate.refine(isWorkday, { error: 'weekend' }), part: z.enum(parts) })

const Content = z.object({ workTypeId: z.uuid().optional(), lessonId: z.uuid().optional() })
const oneOfBoth = ({ workTypeId, lessonId }: z.infer<typeof Content>) =>
	(workTypeId === undefined) !== (lessonId === undefined)

/** A form that has its effect once, however often it is sent. */
export const Once = z.object({ key: z.uuid() })

/** One half day to plan: work of a type or a lesson, at a site. */
export const NewHalfDay = HalfDayInput.extend({ personId: z.uuid(), siteId: z.uuid(), ...Content.shape }).refine(
	oneOfBoth,
	{
		error: 'work-or-lesson',
		path: ['workTypeId'],
	},
)
export type NewHalfDay = z.infer<typeof NewHalfDay>

/** Several half days of one week for one person. */
export const NewHalfDays = z
	.object({
		personId: z.uuid(),
		siteId: z.uuid(),
		halfDays: z.array(HalfDayInput).min(1, { error: 'no-half-day' }).max(10),
		...Content.shape,
	})
	.refine(oneOfBoth, { error: 'work-or-lesson', path: ['workTypeId'] })
export type NewHalfDays = z.infer<typeof NewHalfDays>

/** The longest stretch that one weekly pattern may be planned ahead, in days. */
export const patternDaysMax = 371

type Stretch = { pattern: keyof typeof patterns; from: string; until: string }

/** The first thing that is wrong with the days that a pattern is planned for; null when nothing is. */
function problemOf({ pattern, from, until }: Stretch): string | null {
	if (until < from) return 'until-before-from'
	if (daysBetween(from, until) > patternDaysMax) return 'too-long'
	return expand(patterns[pattern], from, until).length === 0 ? 'empty-pattern' : null
}

/** A weekly pattern (8.4) for one person from a date until and with another. Lessons only where the pattern has them. */
export const NewPattern = z
	.object({
		personId: z.uuid(),
		siteId: z.uuid(),
		pattern: z.enum(patternCodes),
		from: LocalDate,
		until: LocalDate,
		/** Plan what fits and leave out the half days that do not. */
		skipRefused: z.boolean().default(false),
		...Content.shape,
	})
	.refine(({ workTypeId, lessonId }) => (workTypeId ?? lessonId) !== undefined, {
		error: 'work-or-lesson',
		path: ['workTypeId'],
	})
	.superRefine((plan, problems) => {
		const message = problemOf(plan)
		if (message !== null) problems.addIssue({ code: 'custom', message, path: ['until'] })
	})
export type NewPattern = z.input<typeof NewPattern>

/** A planned half day of someone. */
export const PlannedHalfDay = HalfDayInput.extend({ personId: z.uuid() })
export type PlannedHalfDay = z.infer<typeof PlannedHalfDay>

/** A planned half day that goes to another half day, or to other work. */
export const Move = z.object({
	personId: z.uuid(),
	from: HalfDayInput,
	to: HalfDayInput,
	workTypeId: z.uuid().optional(),
})
export type Move = z.infer<typeof Move>

/** A place to wait for. */
export const Wait = HalfDayInput.extend({ personId: z.uuid(), siteId: z.uuid(), workTypeId: z.uuid() })
export type Wait = z.infer<typeof Wait>

const toMonday = <T extends { week: string }>({ week, ...rest }: T) => ({ ...rest, monday: mondayOfWeek(week) ?? week })

/** One week of one person, by its ISO number; read as the Monday of that week. */
export const PersonWeek = z.object({ personId: z.uuid(), week: Week }).transform(toMonday)

/** One week of a site, by its ISO number; read as the Monday of that week. */
export const SiteWeek = z.object({ siteId: z.uuid(), week: Week }).transform(toMonday)
