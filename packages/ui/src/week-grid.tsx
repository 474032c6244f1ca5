import type { ReactNode } from 'react'
import { Picture } from './picture.tsx'
import type { PictureName } from './pictures.ts'
import { Text, type Words } from './text.tsx'

type Day = { on: string; label: Words; today?: boolean }
type Props = {
	/** What the grid shows, read first. */
	caption: Words
	/** Above the row names: "Soort werk". */
	corner: Words
	days: readonly Day[]
	/** The word for morning and for afternoon. */
	parts: readonly [Words, Words]
	/** `WeekGridRow` for each row. */
	children: ReactNode
}

/** The planning board: a row per kind of work or person, a column per half day. */
export function WeekGrid({ caption, corner, days, parts, children }: Props) {
	return (
		<div className="instap-week">
			<table>
				<caption className="instap-hidden">
					<Text line={caption} />
				</caption>
				<thead>
					<tr>
						<th scope="col" rowSpan={2} className="instap-week__corner">
							<Text line={corner} />
						</th>
						{days.map((day) => (
							<th key={day.on} scope="colgroup" colSpan={2} className={day.today ? 'instap-week__today' : undefined}>
								<Text line={day.label} />
							</th>
						))}
					</tr>
					<tr>
						{days.flatMap((day) => parts.map((part, index) => <PartHeader key={`${day.on}-${index}`} part={part} />))}
					</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</div>
	)
}

function PartHeader({ part }: { part: Words }) {
	return (
		<th scope="col" className="instap-week__part">
			<Text line={part} />
		</th>
	)
}

type RowProps = { label: Words; hint?: Words; picture?: PictureName; total?: boolean; children: ReactNode }

/** A row of the board: its name and ten `WeekGridCell`s; `total` sets the row of the whole site apart. */
export function WeekGridRow({ label, hint, picture, total, children }: RowProps) {
	return (
		<tr className={total ? 'instap-week__total' : undefined}>
			<th scope="row">
				<span className="instap-week__name">
					{picture && <Picture name={picture} size="small" />}
					<span>
						<Text line={label} />
						{hint && <Text line={hint} className="instap-week__hint" />}
					</span>
				</span>
			</th>
			{children}
		</tr>
	)
}
