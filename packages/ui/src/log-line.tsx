import type { ReactNode } from 'react'
import { Picture } from './picture.tsx'
import type { PictureName } from './pictures.ts'
import { Text, type Words } from './text.tsx'

type Props = {
	/** The picture of the role. */
	picture: PictureName
	who: Words
	/** What was done, and why, each a sentence. */
	lines: readonly Words[]
	children?: ReactNode
}

/** Who did something, what and why: one line of a day in the log. Stands in a `Day`. */
export function LogLine({ picture, who, lines, children }: Props) {
	return (
		<li className="instap-half">
			<Picture name={picture} size="small" />
			<div className="instap-half__words">
				<Text as="p" line={who} className="instap-half__title" />
				{lines.map((line, index) => (
					<Text key={index} as="p" line={line} />
				))}
				{children}
			</div>
		</li>
	)
}

/** Lines of the log that are about more than one day. */
export function LogList({ labelledBy, children }: { labelledBy?: string; children: ReactNode }) {
	return (
		<ul className="instap-day__parts" aria-labelledby={labelledBy}>
			{children}
		</ul>
	)
}
