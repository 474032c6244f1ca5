import { readForm } from '@repo/http/read-form'
import { groupDigits } from '@repo/auth/digits'
import { NewKiosk } from '@repo/auth/kiosk/kiosk.schema'
import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { apiContext } from '../server/session.server.ts'
import { moment } from '../shell/moment.ts'
import { parseForm, textOf } from '../shell/form.ts'

type Args = { context: Readonly<RouterContextProvider> }

/** The shared screens, and the buildings where one can stand. */
export async function loadKiosks({ context }: Args) {
	const { kiosk } = context.get(apiContext)
	const [kiosks, sites] = [await kiosk.list(), await kiosk.sites()]
	return {
		sites,
		kiosks: kiosks.map(({ registeredAt, registeredBy, ...row }) => ({
			...row,
			registered: moment(registeredAt),
			by: registeredBy ?? '',
		})),
	}
}

const nothing = { ended: false, made: null, errors: null, typed: '' }

/** Ends a screen, or adds one: its digits stand in this one answer and nowhere else. */
export async function changeKiosks({ request, context }: Args & { request: Request }) {
	const { kiosk } = context.get(apiContext)
	const form = await readForm(request)
	const wanted = textOf(form, 'doe')
	if (wanted === 'afsluiten') {
		await kiosk.end(textOf(form, 'scherm'))
		return { ...nothing, ended: true }
	}
	if (wanted !== 'toevoegen') throw new Response(null, { status: 400 })
	const typed = textOf(form, 'naam')
	const parsed = parseForm(NewKiosk, { name: typed, siteId: textOf(form, 'locatie') })
	if (!parsed.ok) return data({ ...nothing, errors: parsed.errors, typed }, 422)
	const { digits } = await kiosk.register(parsed.value)
	const made = { digits: groupDigits(digits), address: `${new URL(settings.portalOrigin).host}/scherm` }
	return data({ ...nothing, made }, { headers: { 'Cache-Control': 'no-store' } })
}
