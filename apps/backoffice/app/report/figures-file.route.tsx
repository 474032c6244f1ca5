import { staffText } from '@repo/i18n/staff'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { maySeeFigures } from '../shell/rights.ts'
import type { Route } from './+types/figures-file.route'
import { roadRows } from './road-rows.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySeeFigures)]

/** The figures as a file, exactly as the page shows them. No names are in it, so that nobody has to show anew who they are. */
export async function loader({ context, url }: Route.LoaderArgs) {
	const report = await context.get(apiContext).report.roads()
	return answerSheet(url.searchParams.get('soort') === 'csv' ? 'csv' : 'xlsx', 'cijfers', {
		header: [staffText('report.road'), staffText('report.people')],
		rows: roadRows(report),
	})
}
