import { itemsToSend } from '@repo/domain/referral/referral.rules'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { maySendPeople } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/edit-referral.route'
import { keepReferral } from './keep-referral.server.ts'
import { asEntered } from './referral-fields.ts'
import { ReferralForm } from './referral-form.tsx'
import { listItems } from './referral-words.ts'
import { idOf } from '../shell/id-of.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySendPeople)]

/** The own referral, while it is a draft or something is asked about it; `?ontbreekt` when sending it did not work. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
	const id = idOf(params.id)
	const api = context.get(apiContext)
	const channels = await api.referral.channels()
	const found = await api.referral.get(id)
	if (!found.mine || (found.state !== 'draft' && found.state !== 'incomplete')) throw redirect(`/aanmeldingen/${id}`)
	const wanted = new Set([...itemsToSend, ...found.missing])
	const { contact, wishes, needsInterpreter, toldOn } = found
	const entered = asEntered(
		{ ...found, ...contact },
		{ wishes, needsInterpreter: needsInterpreter === true, told: toldOn !== null },
	)
	return {
		id: id,
		channels,
		formKey: crypto.randomUUID(),
		entered,
		asked: found.missing,
		missing: url.searchParams.has('ontbreekt') ? found.notThere.filter((item) => wanted.has(item)) : [],
		kept: url.searchParams.has('bewaard'),
	}
}

export const action = ({ request, context, params }: Route.ActionArgs) => {
	const id = idOf(params.id)
	return keepReferral(request, context.get(apiContext), id)
}

/** Filling in a referral further, also after a planner asked for what is missing. */
export default function EditReferral({ loaderData, actionData }: Route.ComponentProps) {
	const { channels, formKey, entered, asked, missing, kept } = loaderData
	const title = staffText('referral.edit')
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack>
				<Link href="/aanmeldingen" line={staffText('referral.back')} />
				<Heading level={1} line={title} />
				{kept && actionData === undefined && <Alert look="ok" line={staffText('referral.kept')} answer />}
				{asked.length > 0 && (
					<Alert look="warning" line={staffText('referral.next.asked', { items: listItems(asked) })} />
				)}
				<ReferralForm
					formKey={formKey}
					entered={actionData?.entered ?? entered}
					problems={actionData?.problems ?? {}}
					missing={actionData === undefined ? missing : []}
					channels={channels}
					again={asked.length > 0}
				/>
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
