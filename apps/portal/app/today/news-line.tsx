import type { CoachNews } from '@repo/domain/person/coach-news.rules'
import type { News } from '@repo/domain/enrolment/news.rules'
import { longDate } from '@repo/i18n/format'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { useReading } from '../shell/reading.tsx'

/** One line on Vandaag: that something changes on a day, with a link to what; or "Welkom terug". Mostly nothing. */
export function NewsLine({ news, name }: { news: News; name: string }) {
	const { line } = useReading()
	if (news === null) return null
	if (news.kind === 'back') return <Paragraph line={line('enrolment.back', { name })} />
	return <Link href="/wat-verandert-er" line={line('enrolment.comes', { day: (l) => longDate(l, news.on) })} />
}

/** One line on Vandaag: that somebody else is the coach, from a day on or since this week. Mostly nothing. */
export function CoachLine({ news }: { news: CoachNews }) {
	const { line } = useReading()
	if (news === null) return null
	const { name, on, soon } = news
	return (
		<Paragraph
			line={soon ? line('today.coachSoon', { name, day: (l) => longDate(l, on) }) : line('today.coachNew', { name })}
		/>
	)
}
