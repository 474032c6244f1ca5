import { useId } from 'react'
import { Text, type Words } from './text.tsx'

/** One dated stretch, in local dates; without `until` it goes on. */
export type Stretch = { key: string; line: Words; period: Words; from: string; until: string | null; look?: RoadLook }
type RoadLook = 'programme' | 'contract' | 'referral'

type Props = {
	label: Words
	/** Oldest first: the way it was gone. */
	stretches: readonly Stretch[]
	today: string
	/** What the line through all bars is: "De streep is vandaag, 23 november 2026." */
	todayLine: Words
}

const day = 86_400_000
const at = (date: string) => Date.parse(`${date}T00:00:00Z`) / day

/**
 * A road as a list of dated stretches, each with its bar on one scale of time. The words say everything; the years and bars are for
 * the eye. Bars differ by shape as well as by colour, and print in black and white.
 */
export function Road({ label, stretches, today, todayLine }: Props) {
	const days = stretches.flatMap(({ from, until }) => [at(from), at(until ?? from)])
	const first = Math.min(at(today), ...days)
	const last = Math.max(at(today), ...days)
	const wide = Math.max(1, last - first)
	// A little room at both sides, so that what begins or goes on there is seen to.
	const across = (date: number) => 2 + ((date - first) / wide) * 94
	const years = yearsBetween(first, last)
	const todayId = useId()
	return (
		<div className="instap-road">
			<Years marks={yearMarks(first, years, across)} />
			<ol aria-describedby={todayId} aria-label={typeof label === 'string' ? label : label.text}>
				{stretches.map((stretch) => (
					<li key={stretch.key}>
						<Text as="div" line={stretch.line} className="instap-road__what" />
						<Text as="div" line={stretch.period} className="instap-soft" />
						<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
							{years.map((year) => (
								<line key={year} className="instap-road__year" x1={across(year)} x2={across(year)} y1="0" y2="6" />
							))}
							<Bar {...barOf(stretch, across)} look={stretch.look ?? 'programme'} />
							<line className="instap-road__today" x1={across(at(today))} x2={across(at(today))} y1="0" y2="6" />
						</svg>
					</li>
				))}
			</ol>
			<Text as="p" id={todayId} line={todayLine} className="instap-soft" />
		</div>
	)
}

/** A year on the scale, at so many hundredths of its width. */
type YearMark = { year: number; x: number }

/** How many years are named at most: as many as stand beside each other on a phone. */
const namedYears = 5

/** How wide the name of a year is on a phone, in hundredths of the scale. */
const roomOfYear = 15

/** Which years are named above the bars, and where: where each begins, and the year in which it all began where there is room. */
function yearMarks(first: number, years: readonly number[], across: (date: number) => number): YearMark[] {
	const yearOf = (date: number) => new Date(date * day).getUTCFullYear()
	const step = Math.max(1, Math.ceil(years.length / namedYears))
	const marks = years.filter((_, index) => index % step === 0).map((date) => ({ year: yearOf(date), x: across(date) }))
	const begins = { year: yearOf(first), x: across(first) }
	return (marks[0]?.x ?? 100) - begins.x > roomOfYear ? [begins, ...marks] : marks
}

/** The years above the bars, for the eye: the words of each stretch say its dates. In its own drawing, so that no letter is pulled wide. */
const Years = ({ marks }: { marks: readonly YearMark[] }) => (
	<div className="instap-road__scale">
		<svg aria-hidden="true" focusable="false">
			{marks.map(({ year, x }) => (
				<text key={year} x={`${x}%`} y="1.1em" textAnchor={x > 85 ? 'end' : 'start'}>
					{year}
				</text>
			))}
		</svg>
	</div>
)

/** Where a bar begins and how wide it is; never so thin that it is not seen. */
function barOf({ from, until }: Stretch, across: (date: number) => number) {
	const x = across(at(from))
	const end = until === null ? 100 : across(at(until) + 1)
	return { x, width: Math.max(1, Math.min(100, end) - x), open: until === null }
}

const bars = {
	programme: { y: 1, height: 4, className: 'instap-road__bar' },
	contract: { y: 2, height: 2, className: 'instap-road__bar' },
	referral: { y: 0.5, height: 5, className: 'instap-road__bar instap-road__bar--referral' },
} as const satisfies Record<RoadLook, object>

function Bar({ x, width, open, look }: { x: number; width: number; open: boolean; look: RoadLook }) {
	const { y, height, className } = bars[look]
	return (
		<>
			<rect className={className} x={x} y={y} width={width} height={height} />
			{!open && <line className="instap-road__end" x1={x + width} x2={x + width} y1="0.5" y2="5.5" />}
		</>
	)
}

/** The first of January of each year between two days, at most some thirty of them. */
function yearsBetween(first: number, last: number): number[] {
	const years: number[] = []
	const start = new Date(first * day).getUTCFullYear() + 1
	for (let year = start; at(`${year}-01-01`) < last && years.length < 30; year++) years.push(at(`${year}-01-01`))
	return years
}
