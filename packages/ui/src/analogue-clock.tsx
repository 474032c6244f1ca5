type Props = { start: string; end?: string; now?: boolean; size?: 'medium' | 'large' }

const minutesOf = (time: string) => {
	const [hours = 0, minutes = 0] = time.split(':').map(Number)
	return hours * 60 + minutes
}

/** The point at `turn` (0 to 1, clockwise from twelve) on a circle of `radius` around the middle of a 48 x 48 box. */
const point = (turn: number, radius: number) => {
	const angle = turn * 2 * Math.PI
	const round = (value: number) => Math.round(value * 10) / 10
	return `${round(24 + radius * Math.sin(angle))} ${round(24 - radius * Math.cos(angle))}`
}

/** The slice of the dial that the hour hand passes between two times. */
function slice(from: number, to: number): string {
	const large = to - from > 360 ? 1 : 0
	return `M24 24L${point(from / 720, 19)}A19 19 0 ${large} 1 ${point(to / 720, 19)}Z`
}

/**
 * A clock face at the start time (local, `HH:MM`), with the time until `end` as a slice. Decoration: the time stands
 * beside it in words. Never mirrored from right to left.
 */
export function AnalogueClock({ start, end, now, size = 'medium' }: Props) {
	const from = minutesOf(start)
	const hands = `M24 24L${point(from / 720, 10)}M24 24L${point((from % 60) / 60, 15.5)}`
	const classes = ['instap-clock', size === 'large' && 'instap-clock--large', now && 'instap-clock--now']
	return (
		<svg className={classes.filter(Boolean).join(' ')} viewBox="0 0 48 48" aria-hidden="true">
			<circle cx="24" cy="24" r="22" />
			{end && <path className="instap-clock__slice" d={slice(from, minutesOf(end))} />}
			<path d="M24 4v4M44 24h-4M24 44v-4M4 24h4" />
			<path className="instap-clock__hands" d={hands} />
		</svg>
	)
}
