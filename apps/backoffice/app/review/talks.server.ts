import { readForm } from '@repo/http/read-form'
import { AppointmentStep } from '@repo/domain/appointment/appointment.schema'
import { NewContactAttempt } from '@repo/domain/contact-attempt/contact-attempt.schema'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { time } from '@repo/i18n/format'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { apiContext, requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/talks.route'

/** What was just done, as the address says it. */
export const talkAnswers = [
	'concept',
	'gedeeld',
	'gepland',
	'verzet',
	'stap',
	'bereikt',
	'niet_bereikt',
	'terug',
] as const
type Answer = (typeof talkAnswers)[number]

/** The talks, appointments and calls of someone, as the page shows them. */
export async function loadTalks({ context, params, url }: Route.LoaderArgs) {
	const talks = await context.get(apiContext).review.talks(params.id)
	return {
		...talks,
		id: params.id,
		today: localClock(context.get(requestContext).now).date,
		reviews: talks.reviews.map(({ sharedAt, answers, ...review }) => ({
			...review,
			isShared: sharedAt !== null,
			answers: answers.map(({ id, text, answeredAt }) => ({ id, text, on: localClock(answeredAt).date })),
		})),
		calls: talks.calls.map(({ at, ...call }) => ({
			...call,
			on: localClock(at).date,
			time: time('nl', localClock(at).time),
		})),
		answer: talkAnswers.find((code) => code === url.searchParams.get('gedaan')) ?? null,
	}
}

/** One tap on the page: a call, taking it back, or a step with an appointment. */
export async function changeTalks({ request, context, params }: Route.ActionArgs) {
	const form = await readForm(request)
	const api = context.get(apiContext)
	const done = (answer: Answer) => redirect(`/deelnemers/${params.id}/gesprekken?gedaan=${answer}`)
	const call = NewContactAttempt.safeParse({ personId: params.id, outcome: textOf(form, 'gebeld') })
	if (call.success) {
		await api.contactAttempt.log(call.data)
		return done(call.data.outcome === 'reached' ? 'bereikt' : 'niet_bereikt')
	}
	const undo = z.uuid().safeParse(textOf(form, 'terug'))
	if (undo.success) {
		await api.contactAttempt.undo(undo.data)
		return done('terug')
	}
	const step = AppointmentStep.safeParse({ appointmentId: textOf(form, 'afspraak'), action: textOf(form, 'stap') })
	if (!step.success) throw new Response(null, { status: 400 })
	const stepped = await api.appointment.step(step.data)
	return stepped.ok ? done('stap') : data({ reason: stepped.reason }, 409)
}
