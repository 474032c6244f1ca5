import { ButtonLink } from '@repo/ui/button-link'
import { HalfDayCard } from '@repo/ui/half-day-card'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonLine } from '@repo/ui/person-line'
import { useContext } from 'react'
import { PageContext } from '../shell/page-context.tsx'
import { addressOf, type OwnAppointment, useAppointment } from '../shell/appointment-lines.tsx'
import { useReading } from '../shell/reading.tsx'

/** A talk of today: with whom, what time, where; and "ik kan niet", which is asked once more on its own page, and not of who looks along. */
export function TalkCard({ talk }: { talk: OwnAppointment }) {
	const { line } = useReading()
	const { represents } = useContext(PageContext)
	const { title, time, place, withWhom, remark } = useAppointment(talk)
	return (
		<HalfDayCard
			id={`talk-${talk.id}`}
			when={line('appointment.title')}
			time={time}
			start={talk.startsAt}
			end={talk.endsAt}
			picture="talk"
			title={title}
			place={place}
		>
			<PersonLine name={talk.withWhom} line={remark ?? withWhom} />
			{talk.interpreter && <Paragraph line={line('appointment.interpreter')} />}
			{represents === null && (
				<ButtonLink
					href={addressOf(talk)}
					wide
					line={line(remark ? 'appointment.action.come' : 'appointment.action.cannot')}
				/>
			)}
		</HalfDayCard>
	)
}
