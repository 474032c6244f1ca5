import { longDate } from '@repo/i18n/format'
import { Link } from '@repo/ui/link'
import { Notice } from '@repo/ui/notice'
import { useContext } from 'react'
import type { OwnHalfDay } from '../shell/half-day-lines.tsx'
import { PageContext } from '../shell/page-context.tsx'
import { useReading } from '../shell/reading.tsx'
import { TodayCard } from './today-card.tsx'

type Props = { next: OwnHalfDay | null; done: boolean; isSent: boolean }

/** Nothing more today: done or free, and when the next time is; or no schedule yet, and the referral of who waits for one. */
export function FreeDay({ next, done, isSent }: Props) {
	const { line } = useReading()
	const { represents } = useContext(PageContext)
	const notice = done
		? ({ picture: 'all_done', heading: line('today.done') } as const)
		: ({ picture: 'free_day', heading: line('today.free') } as const)
	// Whoever looks along may not see past today: then there is nothing to say of what comes.
	if (next === null)
		return (
			<>
				<Notice {...notice} line={represents ? undefined : line('today.nothingPlanned')} />
				{isSent && <Link href="/aanmelding" line={line('referral.own.title')} />}
			</>
		)
	return (
		<>
			<Notice {...notice} />
			<TodayCard halfDay={next} when={line('today.nextTime', { day: (language) => longDate(language, next.on) })} />
		</>
	)
}
