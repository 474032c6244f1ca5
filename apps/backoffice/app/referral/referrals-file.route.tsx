import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { kindOf, loadNothing, postOnly } from '../server/file-of-list.server.ts'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { answerSheet } from '../server/sheet-answer.server.ts'
import { maySeeReferrals } from '../shell/rights.ts'
import type { Route } from './+types/referrals-file.route'
import { listItems } from './referral-words.ts'

export const loader = () => loadNothing()

export const middleware: Route.MiddlewareFunction[] = [postOnly, requireRole(maySeeReferrals)]

const columns = ['name', 'state', 'missing', 'since', 'replyBy', 'referrer', 'channel'] as const

/** The list of referrals as a file, whole, for who proved to be there lately. Partners are never named. */
export async function action({ request, context }: Route.ActionArgs) {
	const kind = kindOf(await readForm(request))
	demandFresh(context, 'referrals', String(new URLSearchParams({ bewaar: kind })))
	const rows = await context.get(apiContext).referral.export()
	return answerSheet(kind, 'aanmeldingen', {
		header: columns.map((column) => staffText(`referral.fileColumn.${column}`)),
		rows: rows.map(({ name, state, missing, sinceOn, replyBy, referrer, via, byPartner }) => [
			name,
			staffText(`referral.state.${state}`),
			listItems(missing),
			sinceOn,
			replyBy ?? '',
			byPartner ? staffText('referral.partner') : (referrer ?? ''),
			byPartner ? staffText('referral.partner') : (via ?? ''),
		]),
	})
}
