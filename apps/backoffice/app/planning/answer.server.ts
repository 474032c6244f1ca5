import { data } from 'react-router'
import { type FormErrors, textOf } from '../shell/form.ts'
import type { Answer, Refused, Typed } from './answer.ts'

/** Fields that nobody fills in by hand. */
const hidden = ['', 'key', 'personId', 'siteId']

/** Shows the form again with its problems (422). A wrong value where nobody types is a wrong request (400). */
export function showProblems(form: FormData, errors: FormErrors) {
	if (hidden.some((field) => errors[field] !== undefined)) throw new Response(null, { status: 400 })
	return data<Answer>({ ...answerTo(form), errors }, 422)
}

/** Shows the form again with why it was refused (422). */
export const showRefusal = (form: FormData, refused: Refused) => data<Answer>({ ...answerTo(form), refused }, 422)

/** Shows the form again when its key was used for another one (409). */
export const showConflict = (form: FormData) => data<Answer>({ ...answerTo(form), key: null }, 409)

const answerTo = (form: FormData): Answer => ({
	intent: textOf(form, 'intent'),
	key: textOf(form, 'key'),
	typed: typedIn(form),
	errors: {},
	refused: null,
})

function typedIn(form: FormData): Typed {
	const halfDays = form.getAll('halfDay').map((value) => (typeof value === 'string' ? value.slice(0, 30) : ''))
	return {
		what: textOf(form, 'what'),
		halfDays: halfDays.slice(0, 10),
		pattern: textOf(form, 'pattern'),
		from: textOf(form, 'from'),
		until: textOf(form, 'until'),
		workTypeId: textOf(form, 'workTypeId'),
		lessonId: textOf(form, 'lessonId'),
	}
}
