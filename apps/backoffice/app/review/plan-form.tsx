import { appointmentAbouts, appointmentPlaces, interpreters } from '@repo/domain/appointment/appointment.schema'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Checkbox } from '@repo/ui/checkbox'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { AppointmentEntered, AppointmentProblems } from './appointment-fields.ts'
import { problemText, TimeFields } from './time-fields.tsx'

type Props = {
	back: string
	today: string
	talkers: readonly { id: string; name: string }[]
	/** Makes the form count once. */
	formKey: string
	/** The language of the participant: the interpreter for it comes first. */
	readsIn: string
	entered: AppointmentEntered
	problems: AppointmentProblems
}

/** The form of an appointment. What was typed is kept. */
export function PlanForm({ back, today, talkers, formKey, readsIn, entered, problems }: Props) {
	const field = (id: 'withId' | 'about' | 'place' | 'room' | 'interpreter') => ({
		id,
		defaultValue: entered[id],
		label: staffText(`appointment.field.${id}`),
		error: problemText(problems, id),
	})
	const languages = interpreters.toSorted((one, other) => Number(other === readsIn) - Number(one === readsIn))
	return (
		<Form method="post" className="instap-stack">
			<Heading level={2} line={staffText('appointment.planTitle')} />
			<Paragraph look="soft" line={staffText('appointment.inHalfDay')} />
			<HiddenFields fields={{ key: formKey }} />
			<TimeFields {...{ entered, problems, today }} />
			<Select
				{...field('about')}
				hint={staffText('appointment.field.aboutHint')}
				options={appointmentAbouts.map((value) => ({ value, label: staffText(`appointment.about.${value}`) }))}
			/>
			<Select {...field('withId')} options={talkers.map(({ id, name }) => ({ value: id, label: name }))} />
			<Select
				{...field('place')}
				options={appointmentPlaces.map((value) => ({ value, label: staffText(`appointment.place.${value}`) }))}
			/>
			<TextField {...field('room')} hint={staffText('appointment.field.roomHint')} maxLength={40} short />
			<Select
				{...field('interpreter')}
				empty={staffText('appointment.field.noInterpreter')}
				options={languages.map((value) => ({ value, label: staffText(`appointment.language.${value}`) }))}
			/>
			<Checkbox
				id="agreed"
				value="ja"
				label={staffText('appointment.field.agreed')}
				defaultChecked={entered.agreed === 'ja'}
			/>
			<div>
				<Button line={staffText('appointment.save')} />
			</div>
			<p>
				<Link href={back} line={staffText('review.back')} />
			</p>
		</Form>
	)
}
