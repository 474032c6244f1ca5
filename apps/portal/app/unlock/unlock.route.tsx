import { readForm } from '@repo/http/read-form'
import { listUnlockMeans } from '@repo/auth/unlock/list-unlock-means'
import { unlockWithPin } from '@repo/auth/unlock/unlock-with-pin'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { backTo, opensPrivate } from '../server/opening.server.ts'
import { visitors } from '../server/services.server.ts'
import { PinField } from '../shell/pin-field.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/unlock.route'
import { unlockingOf } from './unlocking.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
	const to = backTo(url)
	if (opensPrivate(context, to)) throw redirect(to)
	const unlocking = unlockingOf(context)
	return { to, phone: unlocking.deviceId ?? '', ...(await listUnlockMeans(visitors, unlocking)) }
}

export async function action({ request, context, url }: Route.ActionArgs) {
	const typed = (await readForm(request)).get('pincode')
	const unlocked = await unlockWithPin(visitors, settings.keys, { ...unlockingOf(context), typed })
	if (unlocked.ok) return redirect(backTo(url))
	const { reason } = unlocked
	return data({ reason }, reason === 'later' || reason === 'busy' ? 429 : 422)
}

/** The light unlock before what is private: with what this person has, and always with the coach. */
export default function Unlock({ loaderData: { to, phone, passkey, pin }, actionData }: Route.ComponentProps) {
	const { line } = useReading()
	const address = new URLSearchParams({ naar: to })
	const problem = actionData?.reason
	return (
		<PortalShell page="/">
			<title>{`${line('card.unlock.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('card.unlock.title')} />
			<Paragraph line={line('card.unlock.text')} />
			{problem === 'locked' && <Alert look="error" line={line('card.refused.locked')} answer />}
			{passkey && (
				<form method="post" action={`/inloggen/telefoon?${address}`}>
					<Button wide name="telefoon" value={phone} line={line('card.unlock.action.passkey')} />
				</form>
			)}
			{pin && (
				<form method="post" action={`/openen?${address}`}>
					<Stack>
						<PinField problem={problem === 'locked' ? undefined : problem} />
						<Button wide look={passkey ? 'secondary' : 'primary'} line={line('card.pin.action.open')} />
					</Stack>
				</form>
			)}
			<form method="post" action={`/openen/coach?${address}`}>
				<Button wide look={passkey || pin ? 'secondary' : 'primary'} line={line('card.unlock.action.coach')} />
			</form>
		</PortalShell>
	)
}
