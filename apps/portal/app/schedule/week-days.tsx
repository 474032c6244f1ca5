import { longDate } from '@repo/i18n/format'
import type { Api } from '@repo/api/portal'
import { Day, DayList } from '@repo/ui/day'
import { HalfDay } from '@repo/ui/half-day'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Notice } from '@repo/ui/notice'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { useContext } from 'react'
import { PageContext } from '../shell/page-context.tsx'
import { addressOf, type OwnAppointment, useAppointment } from '../shell/appointment-lines.tsx'
import { type OwnHalfDay, useHalfDay } from '../shell/half-day-lines.tsx'
import { useReading } from '../shell/reading.tsx'

type OwnDay = Awaited<ReturnType<Api['schedule']['weeks']>>['weeks'][number]['days'][number]
type Part = OwnDay['parts'][number]['part']

const texts = {
	this: { title: 'schedule.thisWeek', count: 'schedule.halfDaysThisWeek', nothing: 'schedule.nothingThisWeek' },
	next: { title: 'schedule.nextWeek', count: 'schedule.halfDaysNextWeek', nothing: 'schedule.nothingNextWeek' },
} as const

/** One week of someone: how many half days, and each day with its two halves. */
export function WeekDays({ which, days, today }: { which: 'this' | 'next'; days: readonly OwnDay[]; today: string }) {
	const { line, each } = useReading()
	const { title, count, nothing } = texts[which]
	const planned = days.flatMap(({ parts }) => parts).filter(({ planned }) => planned !== null).length
	const talks = days.some(({ appointments }) => appointments.length > 0)
	return (
		<Stack as="section">
			<Heading level={2} id={`week-${which}`} line={line(title)} />
			{planned === 0 && !talks ? (
				<Notice picture="free_day" heading={line(nothing)} />
			) : (
				<>
					{planned > 0 && <Paragraph line={line(count, { count: planned })} />}
					<DayList labelledBy={`week-${which}`}>
						{days.map(({ on, parts, appointments }) => (
							<Day
								key={on}
								heading={each((language) => longDate(language, on))}
								today={on === today ? line('schedule.today') : undefined}
							>
								{parts.map(({ part, planned }) =>
									planned ? <Planned key={part} part={part} halfDay={planned} /> : <Free key={part} part={part} />,
								)}
								{appointments.map((talk) => (
									<Talk key={talk.id} talk={talk} />
								))}
							</Day>
						))}
					</DayList>
				</>
			)}
		</Stack>
	)
}

function Planned({ part, halfDay }: { part: Part; halfDay: OwnHalfDay }) {
	const { line } = useReading()
	const { title, time, place, picture } = useHalfDay(halfDay)
	return (
		<HalfDay
			part={line(`schedule.${part}`)}
			title={title}
			picture={picture}
			time={time}
			start={halfDay.startsAt}
			end={halfDay.endsAt}
			place={place}
		/>
	)
}

/** A talk of that day, inside a half day or outside one, with the way to "ik kan niet". */
function Talk({ talk }: { talk: OwnAppointment }) {
	const { line } = useReading()
	const { represents } = useContext(PageContext)
	const { title, time, place, withWhom, remark } = useAppointment(talk)
	return (
		<HalfDay
			part={withWhom}
			title={title}
			picture="talk"
			time={time}
			start={talk.startsAt}
			end={talk.endsAt}
			place={place}
			remark={remark}
		>
			{represents === null && (
				<Link href={addressOf(talk)} line={line(remark ? 'appointment.action.come' : 'appointment.action.cannot')} />
			)}
		</HalfDay>
	)
}

function Free({ part }: { part: Part }) {
	const { line } = useReading()
	return <HalfDay free part={line(`schedule.${part}`)} title={line('schedule.free')} picture={part} />
}
