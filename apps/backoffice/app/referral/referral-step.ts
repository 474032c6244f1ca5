import { textOf } from '../shell/form.ts'

const fields = ['action', 'siteId', 'coachId', 'on', 'at', 'cohortId', 'who', 'waitWho'] as const

/** A step as it was chosen on the page: what was typed, to show it again, and what the procedure is asked. */
export function readStep(id: string, form: FormData) {
	const entered: Record<string, string> = Object.fromEntries(fields.map((field) => [field, textOf(form, field)]))
	const { action = '', cohortId, who: acceptWho, waitWho, ...talk } = entered
	const who = action === 'wait' ? waitWho : acceptWho
	const items = form.getAll('items').map(String)
	const reason = textOf(form, `${action}Reason`) || null
	return { entered, wish: { id, action, ...talk, cohortId: cohortId || null, who: who || null, items, reason } }
}
