import { findHandedOver } from '@repo/auth/hand-over/find-handed-over'
import { unlockSession } from '@repo/auth/hand-over/lock-session'
import { unlockWithOwnPin } from '@repo/auth/hand-over/unlock-with-own-pin'
import { unlockWithPassword } from '@repo/auth/hand-over/unlock-with-password'
import type { SignedIn } from '@repo/auth/read-session'
import { showStaffPasskey } from '@repo/auth/show-staff-passkey'
import { staffText } from '@repo/i18n/staff'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { lockedContext } from '../server/locked.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { type DoorRefusal, refusalSentence, refusalStatus } from './refusal-sentence.ts'
import { longTextOf } from './sign-in.server.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider>; form: FormData }

/** Where a device that was handed over opens again: on the page of whom it was given to. */
export async function placeAfter({ actor, session }: SignedIn): Promise<string> {
	const { organisationId, personId } = actor
	const { givenTo } = await findHandedOver(visitors, { organisationId, personId, sessionId: session.sessionId })
	return givenTo === null ? '/' : `/deelnemers/${givenTo}/geef?terug`
}

function refuse(refusal: DoorRefusal) {
	const isWrong = refusal.reason === 'refused'
	const sentence = isWrong ? staffText('handOver.unlock.wrong') : refusalSentence(refusal)
	return data({ refusal: sentence, wrongPin: undefined }, { status: refusalStatus(refusal) })
}

/**
 * By the PIN of the own card. Null when that opened it; a refusal stands with the field, and of a card that bears no more tries the
 * page says so by itself: then the other ways are left.
 */
async function refusePin({ context, form }: Asked, { actor, session: { sessionId } }: SignedIn) {
	const { address, now } = context.get(requestContext)
	const { organisationId, personId, role } = actor
	const asked = { organisationId, personId, role, sessionId, address, now, typed: form.get('pincode') }
	const unlocked = await unlockWithOwnPin(visitors, settings.keys, asked)
	if (unlocked.ok) return null
	const { reason } = unlocked
	const wrongPin = reason === 'locked' ? undefined : staffText(`handOver.unlock.pinRefused.${reason}`)
	return data({ refusal: undefined, wrongPin }, { status: reason === 'later' || reason === 'busy' ? 429 : 422 })
}

/** The colleague is back, by PIN, passkey or password; in the demo a press on a button is enough. The participant's task ends. */
export async function unlock({ request, context, form }: Asked) {
	const locked = context.get(lockedContext)
	if (locked === null) throw redirect('/')
	const { now } = context.get(requestContext)
	const { organisationId, personId } = locked.actor
	const { sessionId, means } = locked.session
	const which = { organisationId, sessionId, now }
	if (settings.demo && means === 'demo') await unlockSession(visitors, which)
	else if (form.has('pincode')) {
		const refused = await refusePin({ request, context, form }, locked)
		if (refused !== null) return refused
	} else if (form.has('passkey')) {
		const sent = longTextOf(form, 'passkey')
		const cookieHeader = request.headers.get('cookie')
		const shown = await showStaffPasskey(visitors, { organisationId, now, sent, site: settings, cookieHeader })
		if (!shown.ok || shown.personId !== personId) return refuse({ reason: 'passkey' })
		await unlockSession(visitors, which)
	} else {
		const password = textOf(form, 'password')
		const unlocked = await unlockWithPassword(visitors, { ...which, keys: settings.keys, personId, password })
		if (!unlocked.ok) return refuse(unlocked)
	}
	return redirect(await placeAfter(locked))
}
