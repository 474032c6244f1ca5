import { Cluster } from '@repo/ui/cluster'
import { Link } from '@repo/ui/link'
import { LogLine } from '@repo/ui/log-line'
import { StatusTag } from '@repo/ui/status-tag'
import { useReading } from '../shell/reading.tsx'
import { type OwnLine as Line, useLogWords, type WeekRole } from './log-words.ts'

/** One line of a day: who, what and why, how often, and the way to ask about it. */
export function OwnLine({ of, ask = true }: { of: Line; ask?: boolean }) {
	const { line } = useReading()
	const { who, why, did, mark, picture } = useLogWords()
	const times = of.count > 1 ? line('access.times', { count: of.count }) : null
	if (of.self)
		return (
			<LogLine picture="person" who={line('access.self')} lines={[]}>
				{times && <StatusTag line={times} />}
			</LogLine>
		)
	const glass = mark(of)
	return (
		<LogLine picture={picture(of)} who={who(of)} lines={[did(of), ...why(of)]}>
			<Cluster>
				{times && <StatusTag line={times} />}
				{glass && <StatusTag look="careful" line={glass} />}
				{ask && <Link href={`/wie-zag-mijn-gegevens/vraag?regel=${of.eventId}`} line={line('access.action.ask')} />}
			</Cluster>
		</LogLine>
	)
}

/** Someone who looked this week, and why. */
export function WeekLine({ of }: { of: WeekRole }) {
	const { who, why, mark, picture } = useLogWords()
	const glass = mark(of)
	return (
		<LogLine picture={picture(of)} who={who(of)} lines={why(of)}>
			{glass && <StatusTag look="careful" line={glass} />}
		</LogLine>
	)
}
