import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { maySendPeople } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/new-referral.route'
import { keepReferral } from './keep-referral.server.ts'
import { nothingEntered } from './referral-fields.ts'
import { ReferralForm } from './referral-form.tsx'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySendPeople)]

export async function loader({ context }: Route.LoaderArgs) {
	return { channels: await context.get(apiContext).referral.channels(), formKey: crypto.randomUUID() }
}

export const action = ({ request, context }: Route.ActionArgs) => keepReferral(request, context.get(apiContext), null)

/** A new referral: kept as a draft at any time. */
export default function NewReferral({ loaderData: { channels, formKey }, actionData }: Route.ComponentProps) {
	const title = staffText('referral.new')
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack>
				<Link href="/aanmeldingen" line={staffText('referral.back')} />
				<Heading level={1} line={title} />
				<ReferralForm
					formKey={formKey}
					entered={actionData?.entered ?? nothingEntered}
					problems={actionData?.problems ?? {}}
					missing={[]}
					channels={channels}
					again={false}
				/>
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
