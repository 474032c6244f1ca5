import { representative } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { addPeople } from '../person/add-people.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getLatestEnds } from './get-latest-ends.ts'
import type { NewRepresentative } from './representative.schema.ts'

/** Who looks along now; or why not. `until`: the last day that could be chosen. */
export type RepresentativeAdded =
	| { ok: true; representativeId: string }
	| { ok: false; reason: 'past' | 'birth-unknown' | 'adult' }
	| { ok: false; reason: 'too-late'; until: string }

/** Someone looks along with a participant from today until and with a day (3.16). They are a person of their own, with nothing else. */
export function addRepresentative(ctx: Ctx, input: NewRepresentative): Promise<RepresentativeAdded> {
	return inTransaction(ctx, async (ctx) => {
		const { personId, name, calledBy, relation, readsIn, until } = input
		const latest = (await getLatestEnds(ctx, personId))[relation]
		if (!latest.ok) return latest
		const from = localClock(ctx.now).date
		if (until < from) return { ok: false, reason: 'past' }
		if (until > latest.until) return { ok: false, reason: 'too-late', until: latest.until }
		const [id] = await addPeople(ctx, [{ name, calledBy, readsIn, readingSupport: 'none', represents: true }])
		if (id === undefined) throw new Error('nobody was added')
		const { organisationId, personId: namedById } = ctx.actor
		await ctx.db
			.insert(representative)
			.values({ organisationId, id, personId, name, calledBy, relation, from, until, namedById })
		return { ok: true, representativeId: id }
	})
}
