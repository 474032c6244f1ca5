import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { kindOf, loadNothing, postOnly } from '../server/file-of-list.server.ts'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { idOf } from '../shell/id-of.ts'
import { maySeeCohorts } from '../shell/rights.ts'
import type { Route } from './+types/members-file.route'

export const loader = () => loadNothing()

export const middleware: Route.MiddlewareFunction[] = [postOnly, requireRole(maySeeCohorts)]

const columns = ['member', 'state', 'differs', 'reason'] as const

/** Who is in a group and who waits for it as a file, for who proved to be there lately: those whom this role sees. */
export async function action({ request, context, params }: Route.ActionArgs) {
	const id = idOf(params.id)
	const kind = kindOf(await readForm(request))
	demandFresh(context, `cohort-${kind}`, id)
	const { members, waiting } = await context.get(apiContext).cohort.export(id)
	return answerSheet(kind, 'groep', {
		header: columns.map((column) => staffText(`cohort.fileColumn.${column}`)),
		rows: [
			...members.map(({ name, state, started, differences, reason }) => [
				name,
				state === null ? staffText('cohort.fileColumn.joined') : staffText(`enrolment.states.${state}`),
				started ? differences.length : '',
				reason === null ? '' : staffText(`cohort.reasons.${reason}`),
			]),
			...waiting.map(({ name }) => [name, staffText('cohort.fileColumn.waiting'), '', '']),
		],
	})
}
