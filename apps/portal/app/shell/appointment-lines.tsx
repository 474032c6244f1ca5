import type { Api } from '@repo/api/portal'
import { appointmentMachine } from '@repo/domain/appointment/appointment.machine.rules'
import { toldIn } from '@repo/domain/machine/machine.rules'
import { time } from '@repo/i18n/format'
import { useReading } from './reading.tsx'

/** An appointment as the api gives it to the person whose it is. */
export type OwnAppointment = Awaited<ReturnType<Api['today']['get']>>['appointments'][number]

/** Where "ik kan niet" is said, and where the talk stands. */
export const addressOf = ({ id }: Pick<OwnAppointment, 'id'>): string =>
	`/afspraak?${new URLSearchParams({ gesprek: id })}`

/** The words of an appointment, in the reader's language. */
export function useAppointment({ about, place, room, startsAt, endsAt, withWhom, state }: OwnAppointment) {
	const { line } = useReading()
	const told = toldIn(appointmentMachine, state)
	return {
		title: line(`appointment.about.${about}`),
		time: line('common.timeRange', { from: (l) => time(l, startsAt), until: (l) => time(l, endsAt) }),
		place: room !== null && place === 'site' ? line('appointment.room', { room }) : line(`appointment.place.${place}`),
		withWhom: line('appointment.with', { name: withWhom }),
		/** Said where the participant cannot come. */
		remark: state === 'declined' && told ? line(told, { name: withWhom }) : undefined,
	}
}
