import { PeoplePage } from '@repo/domain/person/person.schema'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { readForm } from '@repo/http/read-form'
import { data, redirect } from 'react-router'
import { readyOf } from '../server/file-of-list.server.ts'
import { openSearch, seal, sealSearch } from '../server/sealed-search.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import type { Route } from './+types/people.route'
import { peopleAddress, readFilter } from './people-query.ts'

/** What the address asks for: `?zoek=` and `?na=` are sealed names, `?u=` and `?id=` go with `?na=`. */
function pageOf(query: URLSearchParams) {
	const [text, name] = ['zoek', 'na'].map((field) => openSearch(query.get(field)))
	const id = query.get('id')
	const after = name && id ? { name, id, urgency: Number(query.get('u')) } : undefined
	const page = PeoplePage.safeParse({ ...readFilter(query), text, after })
	if (!page.success) throw data(null, { status: 400 })
	return page.data
}

/** One page of the list, how many people each kind of attention is about, and the addresses that lead on. */
export async function loadPeople({ context, url }: Pick<Route.LoaderArgs, 'context' | 'url'>) {
	const { after, text, ...filter } = pageOf(url.searchParams)
	const api = context.get(apiContext)
	const { role } = await api.person.myself()
	const [{ people, next, counts }, workTypes] = await Promise.all([
		api.person.list({ ...filter, text, after }),
		api.person.workTypes(),
	])
	const zoek = seal(text)
	const more = next && { na: seal(next.name), id: next.id, u: String(next.urgency) }
	return {
		role,
		text,
		filter,
		zoek,
		people,
		counts,
		workTypes,
		today: localClock(context.get(requestContext).now).date,
		paged: after !== undefined,
		next: more && peopleAddress(filter, zoek, more),
		ready: readyOf(context, url),
	}
}

/** Goes to the list with what was searched for and chosen. */
export async function search({ request }: Pick<Route.ActionArgs, 'request'>) {
	const form = await readForm(request)
	return redirect(peopleAddress(readFilter(form), sealSearch(form.get('zoek'))))
}
