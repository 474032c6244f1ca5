import { staffText } from '@repo/i18n/staff'
import { Cluster } from '@repo/ui/cluster'
import { TextField } from '@repo/ui/text-field'
import type { AppointmentEntered, AppointmentProblems } from './appointment-fields.ts'

type Props = { entered: AppointmentEntered; problems: AppointmentProblems; today: string }

/** The text of what is wrong with a field, if anything is. */
export const problemText = (problems: AppointmentProblems, field: keyof AppointmentProblems) => {
	const problem = problems[field]
	return problem && staffText(`appointment.problem.${problem}`)
}

/** On which day an appointment is, from when until when. */
export function TimeFields({ entered, problems, today }: Props) {
	const field = (id: 'on' | 'startsAt' | 'endsAt') => ({
		id,
		defaultValue: entered[id],
		label: staffText(`appointment.field.${id}`),
		error: problemText(problems, id),
		required: true,
		short: true,
	})
	return (
		<>
			<TextField {...field('on')} type="date" min={today} />
			<Cluster>
				<TextField {...field('startsAt')} type="time" />
				<TextField {...field('endsAt')} type="time" />
			</Cluster>
		</>
	)
}
