import { type Brought, checkPhoneInvitation } from '@repo/auth/check-phone-invitation'
import { data, redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { hasChosen, languageCookie } from '../server/reading.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider> }

/** Goes on to the question whose coach it is, or says that the code does not work; `typed` is kept in the form. */
export async function checkCode({ request, context }: Asked, brought: Brought, typed: string) {
	const { organisationId, address, now } = context.get(requestContext)
	const checked = await checkPhoneInvitation(visitors, { organisationId, address, now, brought })
	if (!checked.ok && checked.reason !== 'unknown-code') {
		const problem = checked.reason === 'closed' ? 'card.refused.later' : 'device.tooOften'
		return data({ problem, typed } as const, tooOften(checked.retryAfter))
	}
	if (!checked.ok) return data({ problem: 'device.unknownCode' as const, typed }, 422)
	const headers = new Headers({ 'Set-Cookie': checked.cookie })
	if (!hasChosen(request)) headers.append('Set-Cookie', languageCookie(checked.language))
	return redirect('/koppelen/coach', { headers })
}

const tooOften = (seconds: number) => ({ status: 429, headers: { 'Retry-After': String(seconds) } })

/** The text of a field, at most so long that nobody types it by mistake. */
export function textOf(form: FormData, name: string, most: number): string {
	const value = form.get(name)
	return typeof value === 'string' ? value.slice(0, most) : ''
}
