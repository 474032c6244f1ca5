import type { Api } from '@repo/api/portal'
import type { Line } from '@repo/i18n'
import { isPictureName, type PictureName } from '@repo/ui/pictures'
import { useReading } from '../shell/reading.tsx'

type Mine = Awaited<ReturnType<Api['access']['mine']>>

/** A line of the log as the api gives it, and someone who looked this week. */
export type OwnLine = Mine['lines'][number]
export type WeekRole = Mine['week'][number]

/** The words of the log in the reader's language. */
export function useLogWords() {
	const { line } = useReading()

	function who({ actorRole, name, ground, relation }: WeekRole): Line {
		if (ground === 'representative' && name !== null && relation !== null)
			return line(`representative.mine.${relation}`, { name })
		if (actorRole === 'participant' || name === null) return line('access.someone')
		return line(`access.who.${actorRole}`, { name })
	}

	function why({ ground, reason }: WeekRole): Line[] {
		if (ground === 'self') return []
		if (ground !== 'break_glass') return [line(`access.why.${ground}`)]
		return [line(`access.why.${reason ?? 'other'}`)]
	}

	return {
		who,
		why,
		did: ({ action, what }: OwnLine) => line(`access.${action}.${what}`),
		/** The mark of a file that was opened with a reason. */
		mark: ({ ground }: WeekRole) => (ground === 'break_glass' ? line('access.glass') : null),
		picture: ({ actorRole }: WeekRole): PictureName => {
			const name = `role_${actorRole}`
			return isPictureName(name) ? name : 'person'
		},
	}
}
