import { takeAnswer } from '@repo/auth/unlock/take-answer'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { backTo } from '../server/opening.server.ts'
import { visitors } from '../server/services.server.ts'
import { apiContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/ask-coach.route'
import { unlockingOf } from './unlocking.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
	const to = backTo(url)
	if (await takeAnswer(visitors, unlockingOf(context))) throw redirect(to)
	return { to, looked: url.searchParams.has('nog-eens') }
}

export async function action({ context, url }: Route.ActionArgs) {
	await context.get(apiContext).unlock.ask()
	return redirect(`/openen/coach?${new URLSearchParams({ naar: backTo(url) })}`)
}

/** Waits for the coach's yes: our script looks every three seconds, and the button looks at once. */
export default function AskCoach({ loaderData: { to, looked } }: Route.ComponentProps) {
	const { line } = useReading()
	const again = `/openen/coach?${new URLSearchParams({ naar: to, 'nog-eens': '' })}`
	return (
		<PortalShell page="/">
			<title>{`${line('card.unlock.wait').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('card.unlock.wait')} />
			<Paragraph line={line('card.unlock.asked')} />
			<Stack>
				{looked && <Alert line={line('card.unlock.notYet')} answer />}
				<wait-for-coach>
					<ButtonLink href={again} look="primary" wide line={line('card.unlock.again.action.look')} />
				</wait-for-coach>
				<ButtonLink href={`/openen?${new URLSearchParams({ naar: to })}`} wide line={line('common.back')} />
			</Stack>
		</PortalShell>
	)
}
