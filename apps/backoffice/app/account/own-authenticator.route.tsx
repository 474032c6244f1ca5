import { readForm } from '@repo/http/read-form'
import { getOwnAccount } from '@repo/auth/own-account'
import { makeAuthenticator, openAuthenticator, replaceAuthenticator } from '@repo/auth/replace-authenticator'
import { totpAddress } from '@repo/auth/totp'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Card } from '@repo/ui/card'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { requireFresh } from '../server/fresh.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { AuthenticatorForm } from './authenticator-form.tsx'
import type { Route } from './+types/own-authenticator.route'
import { refusalSentence, refusalStatus } from './refusal-sentence.ts'
import { longTextOf } from './sign-in.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireFresh('authenticator')]

export async function loader({ context }: Route.LoaderArgs) {
	const { organisationId, actor, now } = context.get(requestContext)
	if (actor === null) throw redirect('/inloggen')
	const whose = { organisationId, personId: actor.personId }
	const { email, hasPassword } = await getOwnAccount(visitors, { ...whose, now })
	if (!hasPassword || email === null) throw redirect('/account')
	const made = makeAuthenticator(settings.keys, whose)
	return { ...made, address: addressFor(made.secret, email) }
}

/** Replaces it once the code is right; else the same one is asked for again, because it is in the app already. */
export async function action({ request, context }: Route.ActionArgs) {
	const { organisationId, actor, now } = context.get(requestContext)
	if (actor === null) throw redirect('/inloggen')
	const { keys } = settings
	const form = await readForm(request)
	const [sealed, code] = [longTextOf(form, 'sealed'), longTextOf(form, 'code').slice(0, 20)]
	const whose = { organisationId, personId: actor.personId }
	const replaced = await replaceAuthenticator(visitors, { ...whose, keys, sealed, code, now })
	if (replaced.ok) return redirect('/account?andere-app')
	const secret = openAuthenticator(keys, whose, sealed)
	const { email } = await getOwnAccount(visitors, { ...whose, now })
	const again = secret === null ? undefined : { secret, sealed, address: addressFor(secret, email ?? '') }
	return data({ refusal: refusalSentence(replaced), again }, refusalStatus(replaced))
}

const addressFor = (secret: string, label: string) => totpAddress(secret, { issuer: staffText('shell.product'), label })

/** Another authenticator in the place of the one that someone has. */
export default function OwnAuthenticator({ loaderData, actionData }: Route.ComponentProps) {
	const title = staffText('account.authenticator.title')
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Link href="/account" line={staffText('account.mine.title')} />
				<Heading level={1} line={title} />
				{actionData && <Alert look="error" line={actionData.refusal} answer />}
				<Card as="div">
					<AuthenticatorForm {...(actionData?.again ?? loaderData)} action="/account/authenticator" />
				</Card>
			</Stack>
		</Column>
	)
}
