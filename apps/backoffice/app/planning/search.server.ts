import { redirect } from 'react-router'
import { sealSearch } from '../server/sealed-search.server.ts'
import { textOf } from '../shell/form.ts'
import { planningUrl } from './planning-query.ts'
import type { Sent } from './sent.server.ts'

/** Goes to the planning with what was searched for. */
export function search({ form }: Sent): Response {
	return redirect(
		planningUrl({
			week: textOf(form, 'week'),
			site: textOf(form, 'siteId'),
			person: textOf(form, 'personId'),
			search: sealSearch(form.get('zoek')),
		}),
	)
}
