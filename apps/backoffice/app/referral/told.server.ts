import { type Line, lines } from '@repo/i18n'
import { longDate, time } from '@repo/i18n/format'
import type { Language } from '@repo/i18n/languages'

type Sent = {
	state: string
	replyBy: string | null
	readsIn: Language | null
	talk: { on: string; at: string } | null
}

/** What is said to the participant, in the language that they read with the Dutch line below it; null where nothing is told (3.2). */
export function toldLine({ state, replyBy, readsIn, talk }: Sent): Line | null {
	const read = lines(readsIn ?? 'nl', { dutch: true })
	const date = (language: Language) => (replyBy === null ? '' : longDate(language, replyBy))
	switch (state) {
		case 'submitted':
			return read('referral.told.submitted', { date })
		case 'waitlisted':
			return read('referral.told.waitlisted', { date })
		case 'accepted':
			if (talk === null) return null
			return read('referral.told.accepted', {
				day: (language) => longDate(language, talk.on),
				time: (language) => time(language, talk.at.slice(0, 5)),
			})
		case 'declined':
			return read('referral.told.declined')
		case 'withdrawn':
			return read('referral.told.withdrawn')
		default:
			return null
	}
}
