import type { Api } from '@repo/api/backoffice'
import { readForm } from '@repo/http/read-form'
import { AppointmentMove, NewAppointment } from '@repo/domain/appointment/appointment.schema'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { data, redirect } from 'react-router'
import type { z } from 'zod'
import { textOf } from '../shell/form.ts'
import {
	appointmentFields,
	type AppointmentEntered,
	type AppointmentField,
	type AppointmentProblem,
	appointmentProblems,
	type AppointmentProblems,
} from './appointment-fields.ts'

type Asked = { request: Request; api: Api; personId: string }

/** What was typed, by field; and whether it was agreed on already. */
async function readAppointment(request: Request) {
	const form = await readForm(request)
	const entered = Object.fromEntries(appointmentFields.map((field) => [field, textOf(form, field)]))
	return { entered: entered as AppointmentEntered, sent: Once.safeParse({ key: textOf(form, 'key') }) }
}

const refuse = (entered: AppointmentEntered, problems: AppointmentProblems) => data({ entered, problems }, 422)
const isField = (name: unknown): name is AppointmentField => appointmentFields.some((field) => field === name)
const codeOf = (message: string): AppointmentProblem => appointmentProblems.find((code) => code === message) ?? 'choose'

function problemsOf({ issues }: z.ZodError): AppointmentProblems {
	const problems: AppointmentProblems = {}
	for (const { path, message } of issues) {
		if (!isField(path[0])) throw new Response(null, { status: 400 })
		problems[path[0]] ??= codeOf(message)
	}
	return problems
}

/** Plans a talk. What was typed comes back when it cannot be planned. */
export async function planTalk({ request, api, personId }: Asked) {
	const { entered, sent } = await readAppointment(request)
	if (!sent.success) throw new Response(null, { status: 400 })
	const interpreter = entered.interpreter || null
	const parsed = NewAppointment.safeParse({ ...entered, personId, interpreter, agreed: entered.agreed === 'ja' })
	if (!parsed.success) return refuse(entered, problemsOf(parsed.error))
	const planned = await api.appointment.plan({ ...sent.data, ...parsed.data })
	if (!planned.ok) return refuse(entered, { startsAt: planned.reason })
	return redirect(`/deelnemers/${personId}/gesprekken?gedaan=gepland`)
}

/** Moves a talk to another time. */
export async function moveTalk({ request, api, personId }: Asked, appointmentId: string) {
	const { entered, sent } = await readAppointment(request)
	if (!sent.success) throw new Response(null, { status: 400 })
	const parsed = AppointmentMove.safeParse({ ...entered, appointmentId })
	if (!parsed.success) return refuse(entered, problemsOf(parsed.error))
	const moved = await api.appointment.move({ ...sent.data, ...parsed.data })
	if (!moved.ok)
		return refuse(entered, {
			startsAt: moved.reason === 'past' || moved.reason === 'overlap' ? moved.reason : 'changed',
		})
	return redirect(`/deelnemers/${personId}/gesprekken?gedaan=verzet`)
}
