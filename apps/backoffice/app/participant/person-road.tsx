import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Road } from '@repo/ui/road'
import { type RoadFile, stretchesOf } from './stretches.ts'

/** The road as a line of dated episodes, oldest first, in words and drawn. The channel stands there only when this role may know of it. */
export function PersonRoad({ file }: { file: RoadFile & { today: string } }) {
	const stretches = stretchesOf(file)
	return (
		<section className="instap-stack" aria-labelledby="road">
			<Heading level={2} id="road" line={staffText('participant.road')} />
			{stretches.length === 0 ? (
				<Paragraph line={staffText('participant.noRoad')} />
			) : (
				<Road
					label={staffText('participant.road')}
					stretches={stretches}
					today={file.today}
					todayLine={staffText('participant.roadToday', { date: staffDate(file.today) })}
				/>
			)}
		</section>
	)
}
