import type { Api } from '@repo/api/backoffice'
import { EnrolmentStep, NewPlannedEnrolment, Ticks } from '@repo/domain/enrolment/enrolment.schema'
import { staffText } from '@repo/i18n/staff'
import { data, redirect } from 'react-router'
import { textOf } from '../shell/form.ts'
import { type Problems, problemsOf } from './problem-text.ts'
import { readStep } from './read-step.ts'

type Asked = { api: Api; personId: string; form: FormData }

/** Back to the tab, with what was done. */
const done = (personId: string, what: string, cleared = 0) =>
	redirect(`/deelnemers/${personId}/traject?gedaan=${what}${cleared > 0 ? `&weg=${cleared}` : ''}`)

/** Takes a step; what was typed is kept when something is missing or refused. */
export async function step({ api, personId, form }: Asked) {
	const entered = readStep(form)
	const refuse = (problems: Problems) => data({ entered, problems, planned: null }, 422)
	const parsed = EnrolmentStep.safeParse(entered)
	if (!parsed.success) return refuse(problemsOf(parsed.error))
	const stepped = await api.enrolment.step(parsed.data)
	if (!stepped.ok) return refuse({ refused: staffText(`enrolment.refused.${stepped.reason}`) })
	return done(personId, parsed.data.action, stepped.cleared)
}

/** Plans a next enrolment, or a return. */
export async function plan({ api, personId, form }: Asked) {
	const planned = { product: textOf(form, 'product'), from: textOf(form, 'from') }
	const refuse = (problems: Problems) => data({ entered: null, problems, planned }, 422)
	const parsed = NewPlannedEnrolment.safeParse({ personId, ...planned })
	if (!parsed.success) return refuse(problemsOf(parsed.error))
	const made = await api.enrolment.plan(parsed.data)
	if (!made.ok) return refuse({ refused: staffText(`enrolment.refused.${made.reason}`) })
	return done(personId, made.returns ? 'returns' : 'plan')
}

/** Keeps what was ticked off. */
export async function tick({ api, personId, form }: Asked) {
	const entered = { enrolmentId: textOf(form, 'enrolmentId'), list: textOf(form, 'list'), items: form.getAll('items') }
	const parsed = Ticks.safeParse(entered)
	if (!parsed.success) throw data(null, { status: 400 })
	await api.enrolment.tick(parsed.data)
	return done(personId, 'ticked')
}
