import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import type { Route } from './+types/sign-in.route'
import { listAccounts } from './accounts.server.ts'
import { ChooseAccount } from './choose-account.tsx'
import { withPasskey, withPassword } from './sign-in.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
	return {
		...(await listAccounts(context)),
		signedOut: url.searchParams.has('klaar'),
		inWindow: url.searchParams.has('venster'),
		providerRefused: readProviderRefusal(url.searchParams.get('anders')),
	}
}

/** Why the other sign-in came to nothing: one of two, whatever the address says. */
const readProviderRefusal = (reason: string | null) => (reason === 'onbekend' || reason === 'mislukt' ? reason : null)

export async function action({ request, context }: Route.ActionArgs) {
	const asked = { request, context, form: await readForm(request) }
	return asked.form.has('passkey') ? withPasskey(asked) : withPassword(asked)
}

/** Signing in. */
export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
	const { provider, providerRefused } = loaderData
	const ofProvider =
		provider !== null && providerRefused !== null
			? staffText(providerRefused === 'onbekend' ? 'account.provider.unknown' : 'account.provider.failed', {
					name: provider,
				})
			: undefined
	return <ChooseAccount {...loaderData} refusal={actionData?.refusal ?? ofProvider} email={actionData?.email} />
}
