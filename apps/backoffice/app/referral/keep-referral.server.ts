import type { Api } from '@repo/api/backoffice'
import { readForm } from '@repo/http/read-form'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { textOf } from '../shell/form.ts'
import { parseEntered, problemText, type Problems, readEntered } from './referral-fields.ts'

/** Keeps what was typed, and sends it when that was asked and all is there. What cannot be kept comes back with what to do. */
export async function keepReferral(request: Request, api: Api, id: string | null) {
	const form = await readForm(request)
	const entered = readEntered(form)
	const key = z.uuid().safeParse(textOf(form, 'key'))
	if (!key.success) throw new Response(null, { status: 400 })
	const refuse = (problems: Problems) => data({ entered, problems }, 422)
	const parsed = parseEntered(id, entered)
	if (!parsed.ok) return refuse(parsed.problems)
	const kept = await api.referral.save({ ...parsed.value, key: key.data })
	if (!kept.ok) {
		if (kept.reason === 'already-sent') return redirect(`/aanmeldingen/${id}`)
		return refuse({ [kept.reason === 'born-later' ? 'bornOn' : 'channelCode']: problemText(kept.reason) })
	}
	if ('alreadySent' in kept) return redirect('/aanmeldingen')
	const at = `/aanmeldingen/${kept.id}`
	if (textOf(form, 'intent') !== 'send') return redirect(`${at}/invullen?bewaard`)
	const { state } = await api.referral.get(kept.id)
	const sent = await api.referral.step({ id: kept.id, action: state === 'incomplete' ? 'complete' : 'submit' })
	return redirect(sent.ok ? `${at}?gedaan=submitted` : `${at}/invullen?ontbreekt`)
}
