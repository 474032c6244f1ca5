import type { Api } from '@repo/api/backoffice'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { demandFresh } from '../server/fresh.server.ts'
import { openSearch, sealSearch } from '../server/sealed-search.server.ts'
import { apiContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/merges.route'

/** Who may be the same person, or has the searched name (`?zoek=`, sealed), and which files went up in this one. */
export async function loadMerges({ context, params, url }: Route.LoaderArgs) {
	const api = context.get(apiContext)
	const text = openSearch(url.searchParams.get('zoek'))
	const [doubles, found, merges] = [
		await api.merge.doubles({ personId: params.id, text: '' }),
		text === '' ? [] : await api.merge.doubles({ personId: params.id, text }),
		await api.merge.list(params.id),
	]
	const answer = (['merged', 'unmerged'] as const).find((code) => url.searchParams.has(code)) ?? null
	return { text, doubles, found, merges, answer }
}

/** Searches by a name; or takes two files apart again, for who proved to be there lately. */
export async function changeMerges({ request, context, params }: Route.ActionArgs) {
	const form = await readForm(request)
	const at = `/deelnemers/${params.id}/samenvoegen`
	if (form.has('zoek')) return redirect(`${at}?${new URLSearchParams({ zoek: sealSearch(form.get('zoek')) })}`)
	const id = z.uuid().safeParse(textOf(form, 'undo'))
	if (!id.success) throw new Response(null, { status: 400 })
	demandFresh(context, 'merge', params.id)
	const undone = await context.get(apiContext).merge.undo(id.data)
	return undone.ok ? redirect(`${at}?unmerged`) : data({ refusal: refusalText(undone) }, 422)
}

const list = new Intl.ListFormat('nl')

function refusalText({ reason, changed }: Extract<Awaited<ReturnType<Api['merge']['undo']>>, { ok: false }>): string {
	if (reason !== 'changed') return staffText(`merge.refused.${reason}`)
	const what = changed.map(({ subject, count }) =>
		staffText('merge.changed', { subject: staffText(`merge.subject.${subject}`).toLowerCase(), count }),
	)
	return staffText('merge.refused.changed', { what: list.format(what) })
}
