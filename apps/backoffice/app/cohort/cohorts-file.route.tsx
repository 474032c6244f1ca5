import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { kindOf, loadNothing, postOnly } from '../server/file-of-list.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { maySeeCohorts } from '../shell/rights.ts'
import type { Route } from './+types/cohorts-file.route'

export const loader = () => loadNothing()

export const middleware: Route.MiddlewareFunction[] = [postOnly, requireRole(maySeeCohorts)]

const columns = ['name', 'state', 'from', 'until', 'members', 'places', 'waits'] as const

/** All groups as a file. No names of people are in it, so that nobody has to show anew who they are. */
export async function action({ request, context }: Route.ActionArgs) {
	const kind = kindOf(await readForm(request))
	const groups = await context.get(apiContext).cohort.list()
	return answerSheet(kind, 'groepen', {
		header: columns.map((column) => staffText(`cohort.fileColumn.${column}`)),
		rows: groups.map(({ name, state, from, until, members, places, waits }) => [
			name,
			staffText(`cohort.states.${state}`),
			from,
			until,
			members,
			places,
			waits,
		]),
	})
}
