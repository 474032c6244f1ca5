import type { Api } from '@repo/api/backoffice'
import { longDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { StatusTag } from '@repo/ui/status-tag'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Appointment = Awaited<ReturnType<Api['review']['talks']>>['appointments'][number]

const looks = {
	proposed: 'neutral',
	confirmed: 'good',
	declined: 'careful',
	done: 'good',
	missed: 'stop',
	moved: 'neutral',
	cancelled: 'neutral',
} as const

const loud = {
	confirm: 'secondary',
	finish: 'primary',
	miss: 'secondary',
	cancel: 'subtle',
	correct: 'subtle',
} as const
const taps = ['confirm', 'finish', 'miss', 'correct', 'cancel'] as const

/** Someone's appointments, the latest first, each with what can be done with it now. */
export function AppointmentList({ at, appointments }: { at: string; appointments: readonly Appointment[] }) {
	if (appointments.length === 0) return <Paragraph line={staffText('appointment.none')} />
	return (
		<ul aria-label={staffText('appointment.title')} className="instap-stack">
			{appointments.map((appointment) => (
				<Card as="li" key={appointment.id}>
					<Heading level={3} line={whenText(appointment)} />
					<Cluster>
						<StatusTag look={looks[appointment.state]} line={staffText(`appointment.state.${appointment.state}`)} />
						<span>{aboutText(appointment)}</span>
					</Cluster>
					<Actions at={at} appointment={appointment} />
				</Card>
			))}
		</ul>
	)
}

const whenText = ({ on, startsAt: from, endsAt: until }: Appointment) =>
	staffText('appointment.when', { day: longDate('nl', on), from, until })

/** What it is about, with whom, where, and with which interpreter. */
function aboutText({ about, withWhom, place, room, interpreter }: Appointment): string {
	return [
		staffText(`appointment.about.${about}`),
		staffText('appointment.withWhom', { name: withWhom }),
		staffText(`appointment.place.${place}`),
		room,
		interpreter &&
			staffText('appointment.interpreterIn', { language: staffText(`appointment.language.${interpreter}`) }),
	]
		.filter(Boolean)
		.join(', ')
}

function Actions({ at, appointment }: { at: string; appointment: Appointment }) {
	const { id, actions } = appointment
	if (actions.length === 0) return null
	return (
		<Form method="post" action={at} preventScrollReset>
			<HiddenFields fields={{ afspraak: id }} />
			<Cluster>
				{taps
					.filter((action) => actions.includes(action))
					.map((action) => (
						<Button
							key={action}
							look={loud[action]}
							name="stap"
							value={action}
							line={staffText(`appointment.action.${action}`)}
						/>
					))}
				{actions.includes('move') && (
					<ButtonLink href={`${at}/afspraak/${id}`} icon="move" line={staffText('appointment.action.move')} />
				)}
			</Cluster>
		</Form>
	)
}
