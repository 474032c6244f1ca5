import { textOf } from '../shell/form.ts'

/** What was typed and chosen for a step of an enrolment. An aftercare date counts only where aftercare was chosen. */
export function readStep(form: FormData) {
	const text = (name: string) => textOf(form, name)
	const aftercare = text('aftercare')
	return {
		enrolmentId: text('enrolmentId'),
		action: text('action'),
		until: text('until'),
		reason: text('reason'),
		direction: text('direction'),
		type: text('type'),
		destination: text('destination'),
		on: text('on'),
		aftercare,
		aftercareOn: aftercare === 'no' ? null : text('aftercareOn'),
		saysStop: form.has('saysStop'),
	}
}

/** What someone entered, to show it again. */
export type EnteredStep = ReturnType<typeof readStep>
