import { HalfDayCard } from '@repo/ui/half-day-card'
import { PersonLine } from '@repo/ui/person-line'
import type { Line } from '@repo/ui/text'
import { type OwnHalfDay, useHalfDay } from '../shell/half-day-lines.tsx'
import { useReading } from '../shell/reading.tsx'

type Props = { halfDay: OwnHalfDay; when: Line; now?: boolean; large?: boolean }

/** One half day of today: what, where, what time, with whom. */
export function TodayCard({ halfDay, when, now = false, large = false }: Props) {
	const { line } = useReading()
	const { title, time, place, picture } = useHalfDay(halfDay)
	return (
		<HalfDayCard
			id={`half-day-${halfDay.part}`}
			when={when}
			time={time}
			start={halfDay.startsAt}
			end={halfDay.endsAt}
			picture={picture}
			title={title}
			place={place}
			now={now}
			large={large}
		>
			{halfDay.withWhom && (
				<PersonLine
					name={halfDay.withWhom}
					line={line(halfDay.what.kind === 'lesson' ? 'today.teacher' : 'today.helper', { name: halfDay.withWhom })}
				/>
			)}
		</HalfDayCard>
	)
}
