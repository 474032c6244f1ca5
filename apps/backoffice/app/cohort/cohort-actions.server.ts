import type { Api } from '@repo/api/backoffice'
import { Difference } from '@repo/domain/cohort/cohort.schema'
import { data, redirect } from 'react-router'
import { sealSearch } from '../server/sealed-search.server.ts'
import { textOf } from '../shell/form.ts'
import { notDone } from './not-done.ts'

type Asked = { api: Api; cohortId: string; form: FormData }

/** Back to the page of the group, with what was done. */
const done = (cohortId: string, what: string) => redirect(`/groepen/${cohortId}?gedaan=${what}`)

/** Why nothing was done, by the reason of the domain. */
const refused = <Reason extends string>(reason: Reason) => data({ refused: reason }, 422)

/** What is thrown for a database that is away or too busy. */
const isBusy = (error: unknown): boolean => error instanceof Response && error.status === 503

/** On a busy database nothing was done: said on the page itself, where it can be sent once more. */
async function unlessBusy<Answer>(form: FormData, work: () => Promise<Answer>) {
	try {
		return await work()
	} catch (error) {
		const failed = isBusy(error) ? notDone(form, 'busy') : null
		if (failed === null) throw error
		// A refusal like any other: a 503 is an error page, to a proxy too, and this is the group's own page with its people.
		return data({ failed }, 422)
	}
}

/** Searches by a sealed name, so that no address holds one. */
export const find = ({ cohortId, form }: Asked) =>
	redirect(`/groepen/${cohortId}?${new URLSearchParams({ zoek: sealSearch(form.get('zoek')) })}`)

/** Puts someone into the group, or on its waiting list. */
export async function join({ api, cohortId, form }: Asked) {
	const joined = await api.cohort.join({ cohortId, personId: textOf(form, 'personId') })
	return joined.ok ? done(cohortId, joined.place) : refused(joined.reason)
}

/** Takes someone out of the group; the first who waits moves up. */
export async function leave({ api, cohortId, form }: Asked) {
	const left = await api.cohort.leave({ cohortId, personId: textOf(form, 'personId') })
	if (!left.ok) return refused(left.reason)
	return done(cohortId, left.movedUp === null ? 'left' : 'movedUp')
}

/** Says why someone's half days differ. Without a choice nothing changes. */
export async function explain({ api, cohortId, form }: Asked) {
	const entered = { cohortId, personId: textOf(form, 'personId'), reason: textOf(form, 'reason') }
	const parsed = Difference.safeParse(entered)
	if (!parsed.success) return redirect(`/groepen/${cohortId}`)
	await api.cohort.explain(parsed.data)
	return done(cohortId, 'explained')
}

/** Starts everyone, or everyone but those whom the planner leaves out. What stands in the way is told by name. */
export const start = ({ api, cohortId, form }: Asked) =>
	unlessBusy(form, async () => {
		const without = form.getAll('without').filter((value) => typeof value === 'string')
		const started = await api.cohort.start({ cohortId, without })
		if (started.ok) return { started: { count: started.started, halfDays: started.halfDays } }
		if (started.reason === 'members-refused') return data({ without, members: started.refused }, 422)
		return refused(started.reason)
	})

/** Ends a group that is over. */
export async function end({ api, cohortId }: Asked) {
	const ended = await api.cohort.end(cohortId)
	return ended.ok ? done(cohortId, 'ended') : refused(ended.reason)
}

/** Takes the start back; what was changed since is kept, and told by name. */
export const undo = ({ api, cohortId, form }: Asked) =>
	unlessBusy(form, async () => {
		const undone = await api.cohort.undo(cohortId)
		return undone.ok ? { undone: { taken: undone.taken, kept: undone.kept } } : refused(undone.reason)
	})
