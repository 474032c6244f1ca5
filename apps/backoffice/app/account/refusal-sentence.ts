import { staffText } from '@repo/i18n/staff'

/** Why the door stays shut, as the verbs of sign-in say it. */
export type DoorRefusal = {
	reason: 'refused' | 'busy' | 'closed' | 'too-often' | 'too-late' | 'wrong-code' | 'passkey' | 'failed'
	retryAfter?: number
}

const keys = {
	refused: 'account.refused.refused',
	busy: 'account.refused.busy',
	closed: 'account.refused.closed',
	'too-late': 'account.refused.tooLate',
	'wrong-code': 'account.refused.wrongCode',
	passkey: 'account.refused.passkey',
	failed: 'account.refused.passkeyStopped',
} as const

/** A refusal in one sentence, which never says whether an account exists. */
export function refusalSentence({ reason, retryAfter = 60 }: DoorRefusal): string {
	if (reason === 'too-often') return staffText('account.refused.tooOften', { count: Math.ceil(retryAfter / 60) })
	return staffText(keys[reason])
}

/** The status that goes with a refusal. */
export function refusalStatus({ reason }: DoorRefusal): number {
	if (reason === 'too-often') return 429
	return reason === 'closed' || reason === 'busy' ? 503 : 422
}
