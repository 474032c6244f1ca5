import { groupDigits } from '@repo/auth/digits'
import { NewTablet } from '@repo/auth/kiosk/kiosk.schema'
import { readForm } from '@repo/http/read-form'
import { data, type RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { apiContext } from '../server/session.server.ts'
import { parseForm, textOf } from '../shell/form.ts'
import { moment } from '../shell/moment.ts'

type Args = { context: Readonly<RouterContextProvider> }

/** What stands between the site and the hall in the value of a choice: no id holds it. */
const between = ' '

/** The tablets, and the halls where one can stand. */
export async function loadTablets({ context }: Args) {
	const { kiosk } = context.get(apiContext)
	const [tablets, halls] = [await kiosk.tablets(), await kiosk.halls()]
	return {
		halls: halls.map(({ siteId, site, hall }) => ({ value: `${siteId}${between}${hall}`, site, hall })),
		tablets: tablets.map(({ registeredAt, registeredBy, ...row }) => ({
			...row,
			hall: row.hall ?? '',
			registered: moment(registeredAt),
			by: registeredBy ?? '',
		})),
	}
}

const nothing = { ended: false, made: null, errors: null, typed: '' }

/** Ends a tablet, or adds one: its digits stand in this one answer and nowhere else. */
export async function changeTablets({ request, context }: Args & { request: Request }) {
	const { kiosk } = context.get(apiContext)
	const form = await readForm(request)
	const wanted = textOf(form, 'doe')
	if (wanted === 'afsluiten') {
		await kiosk.end(textOf(form, 'tablet'))
		return { ...nothing, ended: true }
	}
	if (wanted !== 'toevoegen') throw new Response(null, { status: 400 })
	const typed = textOf(form, 'naam')
	const [siteId, ...hall] = textOf(form, 'hal').split(between)
	const parsed = parseForm(NewTablet, { name: typed, siteId, hall: hall.join(between) })
	if (!parsed.ok) return data({ ...nothing, errors: parsed.errors, typed }, 422)
	const { digits } = await kiosk.registerTablet(parsed.value)
	const made = { digits: groupDigits(digits), address: `${new URL(settings.origin).host}/tablet` }
	return data({ ...nothing, made }, { headers: { 'Cache-Control': 'no-store' } })
}
