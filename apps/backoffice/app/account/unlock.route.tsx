import { findOwnCard } from '@repo/auth/card/own-card'
import { findHandedOver } from '@repo/auth/hand-over/find-handed-over'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Alert } from '@repo/ui/alert'
import { Card } from '@repo/ui/card'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { lockedContext } from '../server/locked.server.ts'
import { visitors } from '../server/services.server.ts'
import type { Route } from './+types/unlock.route'
import { Door } from './door.tsx'
import { OwnPinForm } from './own-pin-form.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { PasswordField } from './password-field.tsx'
import { unlock } from './unlock.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
	const locked = context.get(lockedContext)
	if (locked === null) throw redirect('/')
	const { organisationId, personId } = locked.actor
	const { sessionId, means } = locked.session
	const { name } = await findHandedOver(visitors, { organisationId, personId, sessionId })
	const demo = settings.demo && means === 'demo'
	const card = demo ? null : await findOwnCard(visitors, { organisationId, personId })
	return {
		name: name ?? '',
		demo,
		pin: card && { triesLeft: card.triesLeft },
		provider: means === 'oidc' ? (settings.oidc?.name ?? null) : null,
		failed: url.searchParams.has('mislukt'),
	}
}

export const action = async ({ request, context }: Route.ActionArgs) =>
	unlock({ request, context, form: await readForm(request) })

/** What every address answers while the device is handed over. It says whose device it is, and nothing of anybody's file. */
export default function Unlock({ loaderData, actionData }: Route.ComponentProps) {
	const { name, demo, failed, ...ways } = loaderData
	const refusal = actionData?.refusal ?? (failed ? staffText('handOver.unlock.wrong') : undefined)
	return (
		<Door title={staffText('handOver.unlock.title')} refusal={refusal}>
			<Paragraph line={staffText('handOver.unlock.text', { name })} />
			<Card as="div">{demo ? <DemoForm name={name} /> : <Ways {...ways} wrongPin={actionData?.wrongPin} />}</Card>
			<form method="post" action="/uitloggen">
				<Button look="subtle" icon="sign-out" line={staffText('shell.signOut')} />
			</form>
		</Door>
	)
}

function DemoForm({ name }: { name: string }) {
	return (
		<form method="post" action="/ontgrendelen">
			<Button line={staffText('handOver.unlock.demo', { name })} />
		</form>
	)
}

type WaysProps = { pin: { triesLeft: number } | null; provider: string | null; wrongPin: string | undefined }

/** The PIN of the own card, when there is one that still opens; the other sign-in, a passkey, or the password. */
function Ways({ pin, provider, wrongPin }: WaysProps) {
	return (
		<Stack gap="large">
			{pin?.triesLeft === 0 && <Alert look="warning" line={staffText('handOver.unlock.pinLocked')} answer />}
			{pin !== null && pin.triesLeft > 0 && <OwnPinForm triesLeft={pin.triesLeft} wrong={wrongPin} />}
			{provider !== null && (
				<div>
					<ButtonLink href="/oidc?bevestig" line={staffText('handOver.unlock.provider', { name: provider })} />
				</div>
			)}
			<PasskeyForm purpose="unlock" action="/ontgrendelen" line={staffText('handOver.unlock.passkey')} />
			<form method="post" action="/ontgrendelen" className="instap-stack">
				<PasswordField />
				<div>
					<Button line={staffText('handOver.unlock.password')} />
				</div>
			</form>
		</Stack>
	)
}
