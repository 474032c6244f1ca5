import type { Ctx } from '../context.ts'
import { claim, type Place } from './claim.ts'
import { explain, type Planned } from './explain.ts'
import { byTime, type HalfDay } from './half-day.rules.ts'
import { foresee } from './foresee.ts'
import { expand, type PatternCode, patterns } from './pattern.rules.ts'
import type { Reason } from './refusal.rules.ts'
import type { NewPattern } from './schedule.schema.ts'

/** Planned, with what was left out when that was asked for; or nothing planned, with every half day that stands in the way. */
export type PlannedPattern =
	| { ok: true; planned: number; left: RefusedHalfDay[] }
	| (Planned & { ok: false; left: RefusedHalfDay[]; asked: number })

/** A half day of a pattern that cannot be planned, and why. */
export type RefusedHalfDay = HalfDay & { reason: Reason }

/** Plans a weekly pattern for one person (8.4): everything, or what fits when `skipRefused` says so. */
export async function planPattern(ctx: Ctx, input: NewPattern): Promise<PlannedPattern> {
	const { personId, siteId, from, until } = input
	const places = placesOf(input, from, until)
	const claimed = await claim(ctx, siteId, places)
	if (claimed.ok) return { ...claimed, left: [] }
	const left = (await foresee(ctx, personId, siteId, places)).flatMap(({ reason, on, part }) =>
		reason === null ? [] : [{ on, part, reason }],
	)
	if (input.skipRefused) {
		const again = await claim(ctx, siteId, without(places, left))
		if (again.ok) return { ...again, left }
	}
	const wanted = { personId, siteId, ...contentAt(places, claimed.at) }
	const explained = await explain(ctx, wanted, claimed)
	return explained.ok ? { ...explained, left } : { ...explained, left, asked: places.length }
}

/** Someone's pattern, with the work and the lesson that fill it. */
export type PersonPattern = { personId: string; pattern: PatternCode; workTypeId?: string; lessonId?: string }

/** Plans the patterns of many people in one statement: all of it or nothing. For groups, imports and the demo. */
export function planPatterns(
	ctx: Ctx,
	{ siteId, from, until, people }: { siteId: string; from: string; until: string; people: readonly PersonPattern[] },
) {
	return claim(
		ctx,
		siteId,
		people.flatMap((person) => placesOf(person, from, until)),
	)
}

/** The places that a pattern asks for; half days without the work or lesson they need are left out. */
function placesOf({ personId, pattern, workTypeId, lessonId }: PersonPattern, from: string, until: string): Place[] {
	return expand(patterns[pattern], from, until).flatMap(({ what, ...slot }) => {
		const content = what === 'work' ? { workTypeId } : { lessonId }
		return (what === 'work' ? workTypeId : lessonId) === undefined ? [] : [{ personId, ...slot, ...content }]
	})
}

const without = (places: Place[], left: HalfDay[]) =>
	places.filter((place) => !left.some((gone) => byTime(gone, place) === 0))

function contentAt(places: Place[], at: HalfDay) {
	const place = places.find((candidate) => byTime(candidate, at) === 0) ?? places[0]
	return { workTypeId: place?.workTypeId, lessonId: place?.lessonId }
}
