import { listDemoAccounts } from '@repo/auth/list-demo-accounts'
import { listPhonePeople, type PhonePerson } from '@repo/auth/list-phone-people'
import { Alert } from '@repo/ui/alert'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { dutchLine } from '@repo/i18n'
import { PhonePeople } from './phone-people.tsx'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/sign-in.route'

export async function loader({ request, context, url }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	const people = settings.demo ? await listDemoAccounts(visitors, { organisationId, app: 'portal', now }) : []
	const cookieHeader = request.headers.get('cookie')
	const phonePeople = await listPhonePeople(visitors, { organisationId, cookieHeader, now })
	const stands = ({ represents }: PhonePerson) => represents === null || represents.state === 'stands'
	const over = phonePeople.find((one) => !stands(one))?.represents?.state
	return {
		demo: settings.demo,
		phonePeople: phonePeople
			.filter(stands)
			.map(({ deviceId, calledBy, represents }) => ({ deviceId, calledBy, along: represents?.calledBy ?? null })),
		/** Why someone of this phone looks along no more. */
		over: over === undefined || over === 'stands' ? null : over,
		people: people.map(({ code, name, about }) => ({ code, name, about })),
		unknownCode: url.searchParams.has('onbekend'),
		signedOut: url.searchParams.has('klaar'),
		unlinked: url.searchParams.has('weg'),
		failed: url.searchParams.has('nog-eens'),
		away: url.searchParams.has('even-weg') && over === undefined,
	}
}

/** The door: the people of this phone, or how to begin. In the demo everyone chooses who to be. */
export default function SignIn({ loaderData }: Route.ComponentProps) {
	const { demo, people, phonePeople, unknownCode, signedOut, unlinked, failed, away, over } = loaderData
	const { line } = useReading()
	return (
		<PortalShell page="/inloggen">
			<title>{`${line('account.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('account.title')} />
			{signedOut && <Alert look="ok" line={line('account.signedOut')} />}
			{unknownCode && <Alert look="error" line={line('account.unknownCode')} />}
			{over && <Alert line={line(`representative.over.${over}`)} />}
			{away && <Alert line={line('card.away')} />}
			{unlinked && <Alert look="error" line={line('device.open.gone')} />}
			{failed && <Alert look="error" line={line('device.open.failed')} />}
			<PhonePeople people={phonePeople} />
			<Link href="/kaart" line={line('card.show.link')} />
			{demo && (
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
			)}
			<DraftNotice />
		</PortalShell>
	)
}
