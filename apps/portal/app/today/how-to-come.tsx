import { time } from '@repo/i18n/format'
import { codeLine } from '@repo/i18n'
import { Heading } from '@repo/ui/heading'
import { PictureList } from '@repo/ui/picture-list'
import { isPictureName } from '@repo/ui/pictures'
import { Stack } from '@repo/ui/stack'
import type { OwnHalfDay } from '../shell/half-day-lines.tsx'
import { useReading } from '../shell/reading.tsx'

/** What to bring and how to come: the door, the bus, the break. From the data of the site and the work type. */
export function HowToCome({ halfDay }: { halfDay: OwnHalfDay }) {
	const { line } = useReading()
	const { site } = halfDay
	return (
		<Stack as="section" gap="large">
			<Bring items={halfDay.bring} />
			<Stack as="div">
				<Heading level={2} id="place" line={line('place.title')} />
				<PictureList
					labelledBy="place"
					items={[
						{
							picture: 'entrance',
							line: line('place.entrance', { name: site.entrance }),
							hint: line('place.address', { address: site.address }),
						},
						...(site.bus ? [{ picture: 'bus' as const, line: line('place.bus', site.bus) }] : []),
						...(halfDay.break ? [{ picture: 'break' as const, line: breakLine(halfDay.break) }] : []),
					]}
				/>
			</Stack>
		</Stack>
	)

	function breakLine({ from, until }: { from: string; until: string }) {
		return line('place.break', { from: (language) => time(language, from), until: (language) => time(language, until) })
	}
}

function Bring({ items }: { items: readonly string[] }) {
	const { line, language, dutch } = useReading()
	if (items.length === 0) return null
	return (
		<Stack as="div">
			<Heading level={2} id="bring" line={line('place.bring.title')} />
			<PictureList
				labelledBy="bring"
				items={items.filter(isPictureName).map((code) => ({
					picture: code,
					line: codeLine(language, { dutch }, { group: 'place.bring.item', code, name: code }),
				}))}
			/>
		</Stack>
	)
}
