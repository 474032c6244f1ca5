import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'

/** What became of a yes to a participant beside a phone, as the address says it. */
export const unlockAnswers = ['open', 'te-laat'] as const

/** Says whether the phone opens now, or the question was too old. */
export function UnlockAnswer({ answer }: { answer: (typeof unlockAnswers)[number] | null }) {
	if (answer === null) return null
	const opens = answer === 'open'
	return <Alert look={opens ? 'ok' : 'error'} line={staffText(opens ? 'unlock.allowed' : 'unlock.tooLate')} answer />
}
