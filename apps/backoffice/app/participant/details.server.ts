import type { Api } from '@repo/api/backoffice'
import { EmergencyContact, NewContact, NewReading } from '@repo/domain/person/contact.schema'
import { readForm } from '@repo/http/read-form'
import { data, redirect } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { type FormErrors, parseForm, textOf } from '../shell/form.ts'
import { mayLink } from '../shell/rights.ts'
import type { Route } from './+types/details.route'

/** The three forms of the page; each is sent by itself. */
const forms = ['contact', 'emergency', 'reading'] as const
export type DetailsForm = (typeof forms)[number]

/** What was just saved, as the address says it. */
const savedOf = (url: URL): DetailsForm | null => forms.find((form) => url.searchParams.get('bewaard') === form) ?? null

/** Reads what is known; whoever only reads the file is told so. */
export async function loadDetails({ context, params, url }: Pick<Route.LoaderArgs, 'context' | 'params' | 'url'>) {
	const api = context.get(apiContext)
	const [file, reach, { role }] = await Promise.all([
		api.person.file(params.id),
		api.personContact.get(params.id),
		api.person.myself(),
	])
	const { readsIn, readingSupport, changes } = file
	return { ...reach, readsIn, readingSupport, changes, changesReading: mayLink(role), saved: savedOf(url) }
}

/** Saves one of the forms. What was typed is kept when something is wrong. */
export async function saveDetails({
	request,
	context,
	params,
}: Pick<Route.ActionArgs, 'request' | 'context' | 'params'>) {
	const typed = await readForm(request)
	const form = forms.find((name) => typed.get('form') === name)
	if (form === undefined) throw new Response(null, { status: 400 })
	const entered = Object.fromEntries(fields.map((field) => [field, textOf(typed, field)])) as Entered
	const errors = await save[form](context.get(apiContext).personContact, params.id, entered)
	if (errors !== null) return data({ form, errors, entered }, 422)
	return redirect(`/deelnemers/${params.id}/gegevens?bewaard=${form}`)
}

const fields = ['phone', 'email', 'name', 'relation', 'emergencyPhone', 'readsIn', 'readingSupport'] as const

/** What was typed, by field. */
export type Entered = Record<(typeof fields)[number], string>

type Save = (api: Api['personContact'], personId: string, entered: Entered) => Promise<FormErrors | null>

/** What each form saves; the problems by field when something is wrong. An empty emergency contact takes it away. */
const save: Record<DetailsForm, Save> = {
	async contact(api, personId, { phone, email }) {
		const parsed = parseForm(NewContact, { personId, phone, email })
		if (parsed.ok) await api.set(parsed.value)
		return parsed.ok ? null : parsed.errors
	},
	async emergency(api, personId, { name, relation, emergencyPhone: phone }) {
		const contact = { name, relation, phone }
		const isEmpty = Object.values(contact).every((value) => value.trim() === '')
		const parsed = isEmpty ? ({ ok: true, value: null } as const) : parseForm(EmergencyContact, contact)
		if (parsed.ok) await api.setEmergency({ personId, contact: parsed.value })
		if (parsed.ok) return null
		const { phone: emergencyPhone, ...errors } = parsed.errors
		return { ...errors, emergencyPhone }
	},
	async reading(api, personId, { readsIn, readingSupport }) {
		const parsed = parseForm(NewReading, { personId, readsIn, readingSupport })
		if (parsed.ok) await api.setReading(parsed.value)
		return parsed.ok ? null : parsed.errors
	},
}
