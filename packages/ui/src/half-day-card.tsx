import type { ReactNode } from 'react'
import { AnalogueClock } from './analogue-clock.tsx'
import { Picture } from './picture.tsx'
import type { PictureName } from './pictures.ts'
import { Text, type Words } from './text.tsx'

type Props = {
	/** "Nu", "Straks", "Vanochtend". */
	when: Words
	/** The times in words. */
	time: Words
	start: string
	end?: string
	picture: PictureName
	/** The kind of work or the lesson. */
	title: Words
	place?: Words
	now?: boolean
	/** Large for the first thing that matters on the page; the one that is now always is. */
	large?: boolean
	id?: string
	/** Who helps, what to bring, actions. */
	children?: ReactNode
}

/** One half day as a person lives it: when, what, where. The one that is now has a saffron edge and a filled clock. */
export function HalfDayCard(props: Props) {
	const { now = false, large = now, id, children } = props
	return (
		<article className={now ? 'instap-card instap-card--now' : 'instap-card'} aria-labelledby={id}>
			{large ? <Large {...props} now={now} /> : <Small {...props} />}
			{children}
		</article>
	)
}

function Large({ when, time, start, end, picture, title, place, now, id }: Props) {
	return (
		<>
			<div className="instap-half-day__top">
				<div>
					<Text as="p" line={when} className={now ? 'instap-when instap-when--now' : 'instap-when'} />
					<Text as="p" line={time} className="instap-time" />
				</div>
				<AnalogueClock start={start} end={end} now={now} size="large" />
			</div>
			<div className="instap-half-day__what">
				<Picture name={picture} size="large" />
				<div>
					<Text as="h2" line={title} className="nl-heading nl-heading--level-2" id={id} />
					{place && <Text as="p" line={place} className="instap-soft" />}
				</div>
			</div>
		</>
	)
}

function Small({ when, time, start, end, picture, title, place, id }: Props) {
	return (
		<div className="instap-half-day__what">
			<Picture name={picture} />
			<div>
				<Text as="p" line={when} className="instap-soft" />
				<Text as="h2" line={title} className="nl-heading nl-heading--level-3" id={id} />
				<Text as="p" line={time} className="instap-time" />
				{place && <Text as="p" line={place} className="instap-soft" />}
			</div>
			<AnalogueClock start={start} end={end} />
		</div>
	)
}
