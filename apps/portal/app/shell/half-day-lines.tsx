import { codeLine } from '@repo/i18n'
import { time } from '@repo/i18n/format'
import { isPictureName, type PictureName } from '@repo/ui/pictures'
import type { Api } from '@repo/api/portal'
import { useReading } from './reading.tsx'

/** A half day as the api gives it to the person who goes there. */
export type OwnHalfDay = NonNullable<Awaited<ReturnType<Api['today']['get']>>['now']>

/** The words and the picture of a half day, in the reader's language. */
export function useHalfDay({ what, place, startsAt, endsAt }: OwnHalfDay) {
	const { line, language, dutch } = useReading()
	const group = what.kind === 'workType' ? 'workType.name' : 'lesson.name'
	const picture: PictureName = isPictureName(what.code) ? what.code : 'person'
	return {
		picture,
		title: codeLine(language, { dutch }, { group, ...what }),
		time: line('common.timeRange', { from: (l) => time(l, startsAt), until: (l) => time(l, endsAt) }),
		place:
			place === null
				? undefined
				: what.kind === 'workType'
					? line('place.hall', { hall: place })
					: line('place.room', { room: place }),
	}
}
