/** The ten languages of the portal, in the order of the picker; Dutch is the source. */
export const languageCodes = ['nl', 'ar', 'ti', 'en', 'tr', 'fa', 'so', 'uk', 'ku', 'fr'] as const
export type Language = (typeof languageCodes)[number]

export type Direction = 'ltr' | 'rtl'
export type Script = 'Latn' | 'Arab' | 'Ethi' | 'Cyrl' | 'Hans'

/**
 * What a page needs to know of a language.
 * `name` is the endonym; `locale` is the tag for `Intl` with the Gregorian calendar and Latin digits forced;
 * `font` is the key of the font file; `reviewed` is false as long as no native reader has checked the texts.
 */
export type LanguageInfo = {
	code: Language
	name: string
	script: Script
	dir: Direction
	locale: string
	font: 'latin' | 'cyrillic' | 'arabic' | 'ethiopic'
	reviewed: boolean
}

const draft = { dir: 'ltr', script: 'Latn', font: 'latin', reviewed: false } as const

/** Everything about each language, by code. */
export const languages: Readonly<Record<Language, LanguageInfo>> = {
	nl: { ...draft, code: 'nl', name: 'Nederlands', locale: 'nl-NL-u-ca-gregory-nu-latn', reviewed: true },
	ar: {
		...draft,
		code: 'ar',
		name: 'العربية',
		script: 'Arab',
		dir: 'rtl',
		locale: 'ar-u-ca-gregory-nu-latn',
		font: 'arabic',
	},
	ti: { ...draft, code: 'ti', name: 'ትግርኛ', script: 'Ethi', locale: 'ti-ER-u-ca-gregory-nu-latn', font: 'ethiopic' },
	en: { ...draft, code: 'en', name: 'English', locale: 'en-GB-u-ca-gregory-nu-latn' },
	tr: { ...draft, code: 'tr', name: 'Türkçe', locale: 'tr-u-ca-gregory-nu-latn' },
	fa: {
		...draft,
		code: 'fa',
		name: 'فارسی / دری',
		script: 'Arab',
		dir: 'rtl',
		locale: 'fa-u-ca-gregory-nu-latn',
		font: 'arabic',
	},
	so: { ...draft, code: 'so', name: 'Soomaali', locale: 'so-u-ca-gregory-nu-latn' },
	uk: { ...draft, code: 'uk', name: 'Українська', script: 'Cyrl', locale: 'uk-u-ca-gregory-nu-latn', font: 'cyrillic' },
	ku: { ...draft, code: 'ku', name: 'Kurmancî', locale: 'ku-u-ca-gregory-nu-latn' },
	fr: { ...draft, code: 'fr', name: 'Français', locale: 'fr-u-ca-gregory-nu-latn' },
}

/** One thing per language, made once. */
export function perLanguage<T>(make: (code: Language) => T): Readonly<Record<Language, T>> {
	return {
		nl: make('nl'),
		ar: make('ar'),
		ti: make('ti'),
		en: make('en'),
		tr: make('tr'),
		fa: make('fa'),
		so: make('so'),
		uk: make('uk'),
		ku: make('ku'),
		fr: make('fr'),
	}
}

/** A language we do not have yet, as its readers write it. `code` is the BCP 47 tag that is stored. */
export type WishedLanguage = { code: string; name: string; script: Script; dir: Direction }

/** Choices on the page "Mijn taal staat er niet bij"; any other language can be typed. */
export const wishedLanguages: readonly WishedLanguage[] = [
	{ code: 'ps', name: 'پښتو', script: 'Arab', dir: 'rtl' },
	{ code: 'ru', name: 'Русский', script: 'Cyrl', dir: 'ltr' },
	{ code: 'es', name: 'Español', script: 'Latn', dir: 'ltr' },
	{ code: 'am', name: 'አማርኛ', script: 'Ethi', dir: 'ltr' },
	{ code: 'zh-Hans', name: '中文', script: 'Hans', dir: 'ltr' },
	{ code: 'ckb', name: 'کوردی', script: 'Arab', dir: 'rtl' },
	{ code: 'pl', name: 'Polski', script: 'Latn', dir: 'ltr' },
	{ code: 'pap', name: 'Papiamentu', script: 'Latn', dir: 'ltr' },
	{ code: 'pt', name: 'Português', script: 'Latn', dir: 'ltr' },
	{ code: 'ro', name: 'Română', script: 'Latn', dir: 'ltr' },
	{ code: 'bg', name: 'Български', script: 'Cyrl', dir: 'ltr' },
	{ code: 'sw', name: 'Kiswahili', script: 'Latn', dir: 'ltr' },
]

/** The language of a cookie or form value, or null when it is none of the ten. */
export function languageOf(value: unknown): Language | null {
	return languageCodes.find((code) => code === value) ?? null
}

/** Tags of browsers that mean one of the ten: Kurmancî is also written `kmr`, Dari is read as Persian. */
const alias: ReadonlyMap<string, Language> = new Map([
	['kmr', 'ku'],
	['prs', 'fa'],
])

/** The language of one tag of `Accept-Language`. Sorani (`ckb`, or `ku` in Arabic script) is not Kurmancî. */
function languageOfTag(tag: string): Language | null {
	const [base = '', ...rest] = tag.toLowerCase().split('-')
	if (base === 'ku' && rest.some((part) => part === 'arab' || part === 'iq')) return null
	return alias.get(base) ?? languageOf(base)
}

/** Best language for an `Accept-Language` header; Dutch when none fits. Quality 0 means "not this one". */
export function negotiate(acceptLanguage: string): Language {
	const wishes = acceptLanguage
		.slice(0, 500)
		.split(',')
		.map((item) => {
			const [tag = '', ...parameters] = item.split(';').map((part) => part.trim())
			const quality = parameters.find((part) => part.startsWith('q='))
			return { language: languageOfTag(tag), quality: quality === undefined ? 1 : Number(quality.slice(2)) }
		})
		.filter((wish) => wish.language !== null && wish.quality > 0)
		.toSorted((a, b) => b.quality - a.quality)
	return wishes[0]?.language ?? 'nl'
}
