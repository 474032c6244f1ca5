import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { kindOf, loadNothing, postOnly } from '../server/file-of-list.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { mayNameStandIns } from '../shell/rights.ts'
import type { Route } from './+types/stand-ins-file.route'

export const loader = () => loadNothing()

export const middleware: Route.MiddlewareFunction[] = [postOnly, requireRole(mayNameStandIns)]

const columns = ['coach', 'who', 'from', 'until'] as const

/** Who goes with whose people as a file. No participants are in it, so that nobody has to show anew who they are. */
export async function action({ request, context }: Route.ActionArgs) {
	const kind = kindOf(await readForm(request))
	const standIns = await context.get(apiContext).standIn.list()
	return answerSheet(kind, 'waarneming', {
		header: columns.map((column) => staffText(`standIn.${column}`)),
		rows: standIns.map(({ coach, standIn, from, until }) => [
			coach,
			standIn ?? staffText('standIn.nobody'),
			from,
			until,
		]),
	})
}
