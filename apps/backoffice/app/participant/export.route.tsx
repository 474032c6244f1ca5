import { PeopleExport } from '@repo/domain/person/person.schema'
import { readForm } from '@repo/http/read-form'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { data } from 'react-router'
import { kindOf, loadNothing, postOnly } from '../server/file-of-list.server.ts'
import { demandFresh } from '../server/fresh.server.ts'
import { openSearch } from '../server/sealed-search.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { mayOpenFiles } from '../shell/rights.ts'
import type { Route } from './+types/export.route'
import { queryOf, readFilter } from './people-query.ts'

export const loader = () => loadNothing()

export const middleware: Route.MiddlewareFunction[] = [postOnly, requireRole(mayOpenFiles)]

const column = (name: 'name' | 'language' | 'coach' | 'product' | 'from' | 'until' | 'via') =>
	staffText(`participant.export.${name}`)

/** The list with this filter as a file, whole, for who proved to be there lately. Partners are never named. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const [sealed, filter] = [form.get('zoek'), readFilter(form)]
	const zoek = typeof sealed === 'string' ? sealed : ''
	const chosen = PeopleExport.safeParse({ ...filter, text: openSearch(zoek) })
	if (!chosen.success) throw data(null, { status: 400 })
	const kind = kindOf(form)
	demandFresh(context, 'people', String(new URLSearchParams({ ...queryOf(filter, zoek), bewaar: kind })))
	const people = await context.get(apiContext).person.export(chosen.data)
	return answerSheet(kind, 'deelnemers', {
		header: [
			column('name'),
			column('language'),
			column('coach'),
			column('product'),
			column('from'),
			column('until'),
			column('via'),
		],
		rows: people.map(({ name, readsIn, coaches, product, from, until, via, byPartner }) => [
			name,
			languages[readsIn].name,
			coaches,
			product === null ? '' : staffText(`participant.products.${product}`),
			from ?? '',
			until ?? '',
			byPartner ? staffText('participant.partner') : (via ?? ''),
		]),
	})
}
