import type { ReactNode } from 'react'
import { AnalogueClock } from './analogue-clock.tsx'
import { Picture } from './picture.tsx'
import type { PictureName } from './pictures.ts'
import { Text, type Words } from './text.tsx'

type Props = {
	/** "Ochtend" or "Middag". */
	part: Words
	/** The kind of work, the lesson, or "vrij". */
	title: Words
	picture: PictureName
	time?: Words
	start?: string
	end?: string
	place?: Words
	/** Nothing planned: drawn as an open space. */
	free?: boolean
	/** A word about this half day, such as "je komt niet". */
	remark?: Words
	/** What can be done about it. */
	children?: ReactNode
}

/** One half of a day in the list of a week. */
export function HalfDay({ part, title, picture, time, start, end, place, free, remark, children }: Props) {
	return (
		<li className={free ? 'instap-half instap-half--free' : 'instap-half'}>
			<Picture name={picture} />
			<div className="instap-half__words">
				<Text as="p" line={part} className="instap-soft" />
				<Text as="p" line={title} className="instap-half__title" />
				{time && <Text as="p" line={time} className="instap-time" />}
				{place && <Text as="p" line={place} className="instap-soft" />}
				{remark && <Text as="p" line={remark} className="instap-half__remark" />}
				{children}
			</div>
			{start && <AnalogueClock start={start} end={end} />}
		</li>
	)
}
