import { readForm } from '@repo/http/read-form'
import { groupDigits } from '@repo/auth/digits'
import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { demandFresh, isFreshHere } from '../server/fresh.server.ts'
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

const notKept = { headers: { 'Cache-Control': 'no-store' } }

/**
 * Makes a code, which stands in this one answer and nowhere else, for who proved to be there lately (A6). Or ends every phone and card
 * of someone who lost theirs, at once, and makes a code for the next one: that too only for who proved it; the ending waits for nobody.
 */
export async function changePhones({ request, context, params }: Args & { request: Request }) {
	const wanted = textOf(await readForm(request), 'doe')
	if (wanted === 'afsluiten') {
		const ended = await context.get(apiContext).device.lost(params.id)
		return data({ ended, code: isFreshHere(context) ? await makeCode({ context, params }) : null }, notKept)
	}
	if (wanted !== 'uitnodigen') throw new Response(null, { status: 400 })
	demandFresh(context, 'phone', params.id)
	return data({ ended: null, code: await makeCode({ context, params }) }, notKept)
}

async function makeCode({ context, params }: Args) {
	const { secret, digits, expiresAt } = await context.get(apiContext).device.invite(params.id)
	const { portalOrigin } = settings
	return {
		// Behind the #, so that it is in no request and in no log.
		link: `${portalOrigin}/koppelen#${secret}`,
		digits: groupDigits(digits),
		start: `${new URL(portalOrigin).host}/start`,
		until: clock(expiresAt),
	}
}
