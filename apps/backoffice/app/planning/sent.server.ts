import type { Api } from '@repo/api/backoffice'
import type { Refusal } from '@repo/domain/schedule/refusal.rules'
import { type HalfDay, mondayOf, weekOf } from '@repo/domain/schedule/half-day.rules'
import { data } from 'react-router'
import type { FormErrors } from '../shell/form.ts'
import { textOf } from '../shell/form.ts'
import { fullBlock } from './full-block.ts'
import { halfDayCode } from './half-day-code.ts'
import type { Left } from './done.ts'
import { leftMax } from './done.ts'
import { planningUrl } from './planning-query.ts'
import { refusalSentence } from './refusal-sentence.ts'

/** A form that was sent, with what is needed to answer it. */
export type Sent = { api: Api; form: FormData; today: string; url: URL }

/** What someone typed, to be shown again when it was refused. */
export type Typed = {
	what: string
	halfDays: string[]
	pattern: string
	from: string
	until: string
	workTypeId: string
	lessonId: string
}

/** Why nothing was planned, and what can be done instead. */
export type Refused = {
	sentence: string
	at: string
	alternatives: string[]
	/** The work to wait for, when the place is full. */
	waitFor: string | null
	left: Left[]
	leftInAll: number
	asked: number
}

/** The answer to a form that had no effect: what was typed, what is wrong with it, or why it was refused. */
export type Answer = {
	intent: string
	/** The key stays free after a refusal; a used one is not given back. */
	key: string | null
	typed: Typed
	errors: FormErrors
	refused: Refused | null
}

function typedIn(form: FormData): Typed {
	return {
		what: textOf(form, 'what'),
		halfDays: form.getAll('halfDay').flatMap((value) => (typeof value === 'string' ? [value.slice(0, 30)] : [])).slice(0, 20),
		pattern: textOf(form, 'pattern'),
		from: textOf(form, 'from'),
		until: textOf(form, 'until'),
		workTypeId: textOf(form, 'workTypeId'),
		lessonId: textOf(form, 'lessonId'),
	}
}

const hidden = ['', 'key', 'personId', 'siteId', 'on', 'part']

/** Shows the form again with its problems (422). Fields that nobody fills in by hand are a wrong request (400). */
export function showProblems({ form }: Sent, errors: FormErrors) {
	if (hidden.some((field) => errors[field] !== undefined)) throw new Response(null, { status: 400 })
	return answer(form, { errors })
}

/** Shows the form again with why it was refused (422). */
export const showRefusal = ({ form }: Sent, refused: Refused) => answer(form, { refused })

function answer(form: FormData, part: { errors?: FormErrors; refused?: Refused }) {
	const base: Answer = {
		intent: textOf(form, 'intent'),
		key: textOf(form, 'key'),
		typed: typedIn(form),
		errors: part.errors ?? {},
		refused: part.refused ?? null,
	}
	return data(base, 422)
}

/** Shows the form again when its key was used for another one (409). */
export function showConflict({ form }: Sent) {
	const base: Answer = { intent: 'conflict', key: null, typed: typedIn(form), errors: {}, refused: null }
	return data(base, 409)
}

/** Does what was asked; null when its key was used for something else. */
export async function unlessKeyWasUsed<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work
	} catch (error) {
		if (error instanceof Response && error.status === 409) return null
		throw error
	}
}

/** The planning of the person and the week that a form is about. */
export function planningAt(sent: Sent, at: HalfDay | undefined): string {
	const site = textOf(sent.form, 'siteId') || sent.url.searchParams.get('locatie')
	const week = at ? weekOf(at.on) : (sent.url.searchParams.get('week') ?? undefined)
	return planningUrl({ week, site, person: textOf(sent.form, 'personId') })
}

type Asking = { personId: string; siteId: string; workTypeId?: string; lessonId?: string }
type NotPlanned = Refusal & { alternatives: HalfDay[]; left?: (HalfDay & { reason: Left['reason'] })[]; asked?: number }

/** Puts a refusal into words, with the nearest alternatives and what can be waited for. */
export async function explain({ api }: Sent, { personId, siteId, ...what }: Asking, refusal: NotPlanned): Promise<Refused> {
	const [{ name }, choices, board] = await Promise.all([
		api.person.get(personId),
		api.schedule.choices(),
		api.schedule.board({ siteId, week: weekOf(mondayOf(refusal.at.on)) }),
	])
	const { reason, at, alternatives, left = [], asked = 1 } = refusal
	const found =
		choices.lessons.find(({ id }) => id === what.lessonId && reason !== 'work-type-full') ??
		choices.workTypes.find(({ id }) => id === what.workTypeId)
	const isFull = reason === 'block-full' || reason === 'work-type-full'
	return {
		sentence: refusalSentence(
			{ ...refusal, block: fullBlock(refusal, board) },
			{ name, what: found?.name ?? '', lessonNames: choices.lessons.map((lesson) => lesson.name) },
		),
		at: halfDayCode(at),
		alternatives: alternatives.map(halfDayCode),
		waitFor: isFull && what.workTypeId ? what.workTypeId : null,
		left: left.slice(0, leftMax).map(({ reason, ...halfDay }) => ({ at: halfDayCode(halfDay), reason })),
		leftInAll: left.length,
		asked,
	}
}
