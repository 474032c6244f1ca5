import type { Language } from './languages.ts'

/** Texts that are rightly the same as in Dutch, with the reason; any other equal text counts as not translated. */
export const sameAsDutch: readonly { key: string; reason: string; languages?: readonly Language[] }[] = [
	{ key: 'common.nav.label', reason: '"Menu" is the word in many languages' },
	{ key: 'common.action.stop', reason: '"Stop" is the word in many languages' },
	{ key: 'today.later', reason: '"Later" is English too', languages: ['en'] },
	{ key: 'place.address', reason: '"Adres" is Turkish too', languages: ['tr'] },
]
