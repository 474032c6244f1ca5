import { longDate } from '@repo/i18n/format'
import { Notice } from '@repo/ui/notice'
import type { OwnHalfDay } from '../shell/half-day-lines.tsx'
import { useReading } from '../shell/reading.tsx'
import { TodayCard } from './today-card.tsx'

/** Nothing more today: done or free, and when the next time is; or no schedule yet. */
export function FreeDay({ next, done }: { next: OwnHalfDay | null; done: boolean }) {
	const { line } = useReading()
	const notice = done
		? ({ picture: 'all_done', heading: line('today.done') } as const)
		: ({ picture: 'free_day', heading: line('today.free') } as const)
	if (next === null) return <Notice {...notice} line={line('today.nothingPlanned')} />
	return (
		<>
			<Notice {...notice} />
			<TodayCard halfDay={next} when={line('today.nextTime', { day: (language) => longDate(language, next.on) })} />
		</>
	)
}
