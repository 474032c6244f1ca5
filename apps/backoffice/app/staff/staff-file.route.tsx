import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { kindOf, loadNothing, postOnly } from '../server/file-of-list.server.ts'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { mayManageStaff } from '../shell/rights.ts'
import type { Route } from './+types/staff-file.route'
import { rolesInWords } from './roles-in-words.ts'

export const loader = () => loadNothing()

export const middleware: Route.MiddlewareFunction[] = [postOnly, requireRole(mayManageStaff)]

/** Everyone who works here as a file, for who proved to be there lately. Staff are nobody's file, so the log has no line of it. */
export async function action({ request, context }: Route.ActionArgs) {
	const kind = kindOf(await readForm(request))
	demandFresh(context, 'staff', String(new URLSearchParams({ bewaar: kind })))
	const staff = await context.get(apiContext).account.list()
	return answerSheet(kind, 'medewerkers', {
		header: [
			staffText('account.staff.name'),
			staffText('account.staff.roles'),
			staffText('account.email'),
			staffText('account.staff.state'),
		],
		rows: staff.map(({ name, roles, email, state }) => [
			name,
			rolesInWords(roles),
			email ?? '',
			staffText(`account.staff.states.${state ?? 'none'}`),
		]),
	})
}
