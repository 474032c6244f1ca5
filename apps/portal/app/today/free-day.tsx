import { longDate } from '@repo/i18n/format'
import { Notice } from '@repo/ui/notice'
import type { OwnHalfDay } from '../shell/half-day-lines.tsx'
import { useReading } from '../shell/reading.tsx'
import { TodayCard } from './today-card.tsx'

/** Nothing more today: free, and when the next time is; or no schedule yet. */
export function FreeDay({ next }: { next: OwnHalfDay | null }) {
	const { line } = useReading()
	if (next === null)
		return <Notice picture="free_day" heading={line('today.free')} line={line('today.nothingPlanned')} />
	return (
		<>
			<Notice picture="free_day" heading={line('today.free')} />
			<TodayCard halfDay={next} when={line('today.nextTime', { day: (language) => longDate(language, next.on) })} />
		</>
	)
}
