import { listDemoAccounts } from '@repo/auth/list-demo-accounts'
import { Alert } from '@repo/ui/alert'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { dutchLine } from '@repo/i18n'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/sign-in.route'

export async function loader({ context, url }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	const people = settings.demo ? await listDemoAccounts(visitors, { organisationId, app: 'portal', now }) : []
	return {
		demo: settings.demo,
		people: people.map(({ code, name, about }) => ({ code, name, about })),
		unknownCode: url.searchParams.has('onbekend'),
		signedOut: url.searchParams.has('klaar'),
	}
}

/** The door. In the demo everyone chooses who to be; otherwise it says whom to ask. */
export default function SignIn({ loaderData: { demo, people, unknownCode, signedOut } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/inloggen">
			<title>{`${line('account.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('account.title')} />
			{signedOut && <Alert look="ok" line={line('account.signedOut')} />}
			{unknownCode && <Alert look="error" line={line('account.unknownCode')} />}
			{demo ? (
				<form method="post" action="/demo/sign-in">
					<Heading level={2} line={line('account.choose.title')} />
					<Paragraph line={line('account.demo')} />
					<ChoiceList>
						{people.map(({ code, name, about }) => (
							<Choice
								key={code}
								person={name}
								name="code"
								value={code}
								line={dutchLine(name)}
								hint={dutchLine(about)}
							/>
						))}
					</ChoiceList>
				</form>
			) : (
				<Paragraph line={line('account.notYet')} />
			)}
			<DraftNotice />
		</PortalShell>
	)
}
