import { readForm } from '@repo/http/read-form'
import { groupDigits } from '@repo/auth/digits'
import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { clock, moment } from '../shell/moment.ts'

type Args = { context: Readonly<RouterContextProvider>; params: { id: string } }

/** The phones of a person, and how it goes with the last code. */
export async function loadPhones({ context, params }: Args) {
	const { devices, invitation } = await context.get(apiContext).device.list(params.id)
	const { now } = context.get(requestContext)
	return {
		devices: devices.map(({ id, name, linkedAt, linkedBy, seenAt }) => ({
			id,
			name,
			linked: moment(linkedAt),
			by: linkedBy ?? '',
			seen: moment(seenAt),
		})),
		last: invitation && {
			used: invitation.usedAt && clock(invitation.usedAt),
			open: invitation.expiresAt > now,
			invited: clock(invitation.invitedAt),
			until: clock(invitation.expiresAt),
		},
	}
}

/** Makes a code, which stands in this one answer and nowhere else, or ends every phone and card. */
export async function changePhones({ request, context, params }: Args & { request: Request }) {
	const { device } = context.get(apiContext)
	const wanted = textOf(await readForm(request), 'doe')
	if (wanted === 'afsluiten') return { ended: await device.lost(params.id), code: null }
	if (wanted !== 'uitnodigen') throw new Response(null, { status: 400 })
	const { secret, digits, expiresAt } = await device.invite(params.id)
	const { portalOrigin } = settings
	const code = {
		// Behind the #, so that it is in no request and in no log.
		link: `${portalOrigin}/koppelen#${secret}`,
		digits: groupDigits(digits),
		start: `${new URL(portalOrigin).host}/start`,
		until: clock(expiresAt),
	}
	return data({ ended: null, code }, { headers: { 'Cache-Control': 'no-store' } })
}
