import { parts } from '@repo/domain/schedule/half-day.rules'
import type { PatternSlot } from '@repo/domain/schedule/pattern.rules'
import { patternWords } from './pattern-words.ts'

const size = 12
const step = size + 3
const weekdays = [1, 2, 3, 4, 5] as const

/** A week in small: five days beside each other, morning above afternoon. Work is a filled square, a lesson a ring. */
export function PatternPicture({ slots }: { slots: readonly PatternSlot[] }) {
	return (
		<svg
			className="planning-picture"
			role="img"
			aria-label={patternWords(slots)}
			width={5 * step - 3}
			height={2 * step - 3}
			viewBox={`0 0 ${5 * step - 3} ${2 * step - 3}`}
		>
			{weekdays.flatMap((day, column) =>
				parts.map((part, row) => {
					const slot = slots.find((candidate) => candidate.weekday === day && candidate.part === part)
					return <Mark key={`${day}${part}`} x={column * step} y={row * step} what={slot?.what} />
				}),
			)}
		</svg>
	)
}

function Mark({ x, y, what }: { x: number; y: number; what?: PatternSlot['what'] }) {
	const half = size / 2
	if (what === 'lesson')
		return <circle className="planning-picture__lesson" cx={x + half} cy={y + half} r={half - 1.5} />
	return (
		<rect
			className={what ? 'planning-picture__work' : 'planning-picture__free'}
			x={x + 0.5}
			y={y + 0.5}
			width={size - 1}
			height={size - 1}
			rx="2"
		/>
	)
}
