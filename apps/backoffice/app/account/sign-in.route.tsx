import type { Route } from './+types/sign-in.route'
import { listAccounts } from './accounts.server.ts'
import { ChooseAccount } from './choose-account.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
	return { ...(await listAccounts(context)), signedOut: url.searchParams.has('klaar') }
}

/** Signing in. */
export default function SignIn({ loaderData }: Route.ComponentProps) {
	return <ChooseAccount {...loaderData} />
}
