import { toldIn } from '@repo/domain/machine/machine.rules'
import { referralMachine } from '@repo/domain/referral/referral.machine.rules'
import type { ReferralState } from '@repo/domain/referral/referral.rules'
import { type Line, lines } from '@repo/i18n'
import { longDate, time } from '@repo/i18n/format'
import type { Language } from '@repo/i18n/languages'

type Sent = {
	state: ReferralState
	replyBy: string | null
	readsIn: Language | null
	talk: { on: string; at: string } | null
}

/** What is said to the participant, in the language that they read with the Dutch line below it; null where nothing is told (3.2). */
export function toldLine({ state, replyBy, readsIn, talk }: Sent): Line | null {
	const read = lines(readsIn ?? 'nl', { dutch: true })
	const date = (language: Language) => (replyBy === null ? '' : longDate(language, replyBy))
	const told = toldIn(referralMachine, state)
	switch (told) {
		case undefined:
			return null
		case 'referral.told.submitted':
		case 'referral.told.waitlisted':
			return read(told, { date })
		case 'referral.told.accepted':
			if (talk === null) return null
			return read(told, {
				day: (language) => longDate(language, talk.on),
				time: (language) => time(language, talk.at.slice(0, 5)),
			})
		default:
			return read(told)
	}
}
