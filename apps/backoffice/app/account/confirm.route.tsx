import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { settings } from '../server/env.server.ts'
import { sessionContext } from '../server/session.server.ts'
import { readPlace } from '../shell/places.ts'
import type { Route } from './+types/confirm.route'
import { confirm } from './confirm.server.ts'
import { ConfirmForm } from './confirm-form.tsx'
import { PasskeyForm } from './passkey-form.tsx'

export function loader({ context, url }: Route.LoaderArgs) {
	const { name, id } = readPlace(url.searchParams.get('naar'), url.searchParams.get('wie'))
	const session = context.get(sessionContext)
	return {
		fields: { naar: name, wie: id },
		failed: url.searchParams.has('mislukt'),
		demo: settings.demo && session?.means === 'demo',
		provider: session?.means === 'oidc' ? (settings.oidc?.name ?? null) : null,
	}
}

export async function action({ request, context, url }: Route.ActionArgs) {
	const form = await readForm(request)
	const place = readPlace(url.searchParams.get('naar'), url.searchParams.get('wie'))
	return confirm({ request, context, form, place })
}

/** Before something grave: whoever is signed in proves to be there, and goes on to where they were going. */
export default function Confirm({ loaderData: { fields, failed, demo, provider }, actionData }: Route.ComponentProps) {
	const title = staffText('account.confirm.title')
	const refusal = actionData?.refusal ?? (failed ? staffText('account.confirm.failed') : undefined)
	const action = `/bevestig?${new URLSearchParams(fields)}`
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack>
				<Heading level={1} line={title} />
				<Paragraph line={staffText('account.confirm.intro')} />
				{refusal !== undefined && <Alert look="error" line={refusal} answer />}
				<Card as="div">
					{demo ? (
						<form method="post" action={action}>
							<Button line={staffText('account.confirm.demo')} />
						</form>
					) : (
						<Stack gap="large">
							{provider !== null && (
								<div>
									<ButtonLink
										href={`/oidc?${new URLSearchParams({ bevestig: '', ...fields })}`}
										line={staffText('account.confirm.provider', { name: provider })}
									/>
								</div>
							)}
							<PasskeyForm
								purpose="confirm"
								action={action}
								line={staffText('account.confirm.passkey')}
								fields={fields}
							/>
							<ConfirmForm action={action} />
						</Stack>
					)}
				</Card>
			</Stack>
		</Column>
	)
}
