import { staffText } from '@repo/i18n/staff'

const keys = {
	'too-short': 'account.choose.tooShort',
	'too-long': 'account.choose.tooLong',
	common: 'account.choose.common',
	'own-words': 'account.choose.ownWords',
} as const

/** What is wrong with a new password, in one sentence. */
export const passwordSentence = (problem: keyof typeof keys): string => staffText(keys[problem])
