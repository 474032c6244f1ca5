import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { type ComponentProps, type ReactNode, useRef, useState } from 'react'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Props = {
	/** What the passkey is for: what `/passkey` then asks of the browser. */
	purpose: 'sign-in' | 'confirm' | 'unlock' | 'invitation' | 'account'
	action: string
	line: string
	look?: ComponentProps<typeof Button>['look']
	/** What the question must remember, such as where to go afterwards. */
	fields?: Record<string, string>
	children?: ReactNode
}

const none: Record<string, string> = {}

/** A button that lets the browser make or show a passkey and sends its answer. Needs script, as passkeys do. */
export function PasskeyForm({ purpose, action, line, look = 'secondary', fields = none, children }: Props) {
	const form = useRef<HTMLFormElement>(null)
	const answer = useRef<HTMLInputElement>(null)
	const [stopped, setStopped] = useState(false)
	async function ask() {
		setStopped(false)
		const made = await askBrowser(purpose, fields).catch(() => null)
		if (made === null) return setStopped(true)
		if (answer.current) answer.current.value = made
		form.current?.submit()
	}
	return (
		<form ref={form} method="post" action={action} className="instap-stack">
			{children}
			<HiddenFields fields={fields} />
			<input ref={answer} type="hidden" name="passkey" />
			{stopped && <Alert look="warning" line={staffText('account.refused.passkeyStopped')} answer />}
			<div>
				<Button type="button" look={look} icon="passkey" line={line} onClick={() => void ask()} />
			</div>
		</form>
	)
}

/** The browser's answer to our question, as JSON. Throws when the person stops, or the browser cannot. */
async function askBrowser(purpose: Props['purpose'], fields: Record<string, string>): Promise<string> {
	const body = new URLSearchParams({ ...fields, purpose })
	const question = await fetch('/passkey', { method: 'POST', body })
	// The check of who is there is not fresh any more: first that, then back here.
	if (question.status === 403) location.assign('/bevestig?naar=account')
	if (!question.ok) throw new Error(`no question: ${question.status}`)
	const optionsJSON = await question.json()
	const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
	const shows = purpose === 'sign-in' || purpose === 'confirm' || purpose === 'unlock'
	return JSON.stringify(await (shows ? startAuthentication({ optionsJSON }) : startRegistration({ optionsJSON })))
}
