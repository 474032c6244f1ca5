import { type ReferralColumn, referralColumns } from '@repo/domain/import/referral-columns.rules'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { apiContext, requestContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { maySendPeople } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/send-referrals.route'
import { FileForm } from './file-form.tsx'
import { headerText } from './header-text.ts'
import { JudgedReferrals } from './judged-referrals.tsx'
import { lookAtFile, sendFile } from './send-referrals.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySendPeople)]

/** Nothing to show but who is asked for: the role alone decides. */
export const loader = () => null

/** Tells what becomes of a file; and with the file that was looked at, sends everyone in it who is new, all or nobody. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const { actor, now } = context.get(requestContext)
	if (actor === null) throw new Response(null, { status: 403 })
	const asked = { api: context.get(apiContext), actor, now, form }
	return form.has('blad') ? sendFile(asked) : lookAtFile(asked)
}

const nameOf = (column: ReferralColumn) => staffText(`imports.referral.column.${column}`)
const columns = (Object.keys(referralColumns) as ReferralColumn[]).map((column) => ({
	label: nameOf(column),
	about: staffText(`imports.referral.what.${column}`),
}))

/** Aanmeldingen inlezen: a file to choose; then what becomes of each row, and sending everyone who is new. */
export default function SendReferrals({ actionData }: Route.ComponentProps) {
	const judged = actionData && 'rows' in actionData ? actionData : null
	const title = staffText(judged === null ? 'imports.referral.title' : 'imports.result')
	useFocus('answer', actionData)
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={1} line={title} />
				<div id="answer" tabIndex={-1} className="instap-stack instap-stack--large">
					{judged?.changed && <Alert look="error" line={staffText('imports.referral.changed')} answer />}
					{actionData && 'lost' in actionData && (
						<Alert look="error" line={staffText('imports.referral.lost')} answer />
					)}
					{judged === null ? <Choose answer={actionData} /> : <JudgedReferrals {...judged} />}
				</div>
				<Link href="/aanmeldingen" line={staffText('referral.back')} />
			</Stack>
		</Column>
	)
}

function Choose({ answer }: { answer: Route.ComponentProps['actionData'] }) {
	const unreadable = answer && 'unreadable' in answer ? answer.unreadable : undefined
	const problems = answer && 'header' in answer ? answer.header : []
	return (
		<>
			<Paragraph line={staffText('imports.referral.intro')} />
			<FileForm
				faults={problems.map((problem) => headerText(problem, nameOf))}
				unreadable={
					unreadable &&
					staffText(unreadable === 'empty' ? 'imports.referral.empty' : `imports.unreadable.${unreadable}`)
				}
				example="/aanmeldingen/inlezen/voorbeeld"
				columns={columns}
			/>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
