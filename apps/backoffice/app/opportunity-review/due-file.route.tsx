import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { kindOf, loadNothing, postOnly } from '../server/file-of-list.server.ts'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { mayTalk } from '../shell/rights.ts'
import type { Route } from './+types/due-file.route'

export const loader = () => loadNothing()

export const middleware: Route.MiddlewareFunction[] = [postOnly, requireRole(mayTalk)]

const columns = ['name', 'last', 'due', 'state'] as const

/** Whose yearly talk is due or will be as a file, for who proved to be there lately. */
export async function action({ request, context }: Route.ActionArgs) {
	const kind = kindOf(await readForm(request))
	demandFresh(context, 'opportunity-reviews', String(new URLSearchParams({ bewaar: kind })))
	const talks = await context.get(apiContext).opportunityReview.export()
	return answerSheet(kind, 'jaargesprekken', {
		header: columns.map((column) => staffText(`opportunityReview.column.${column}`)),
		rows: talks.map(({ name, lastHeldOn, dueOn, state }) => [
			name,
			lastHeldOn ?? staffText('opportunityReview.never'),
			dueOn,
			staffText(`opportunityReview.state.${state}`),
		]),
	})
}
