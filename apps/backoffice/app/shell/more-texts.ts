/** Texts that the staff files of `@repo/i18n` do not have yet, in their shape: the key is where they belong. */
const texts = {
	'planning.putBack': 'Zet terug',
	'planning.joinWaitingList': 'Zet op de wachtlijst',
	'planning.waitsFor': '{{name}} staat op de wachtlijst voor {{halfDay}}.',
	'planning.planWhatFits': 'Plan wat past',
	'planning.nothingPlanned': 'Er is niets ingepland. Dit past niet ({{left}} van de {{asked}} dagdelen):',
	'planning.andMore': 'en nog {{count}}',
	'planning.othersToo': 'De andere dagdelen die je koos, worden dan ook ingepland.',
	'planning.placesAt': 'Plekken op {{site}}',
	'planning.rows': 'Plekken',
	'planning.contractPlaces': 'Werksoorten voor mensen met een contract',
	'planning.cell': '{{taken}} van {{places}} plekken bezet: {{what}}, {{halfDay}}',
	'planning.pickCell': 'Kies een vakje om dat werk en dat dagdeel klaar te zetten.',
	'planning.weekOf': 'Week van {{name}}',
	'planning.morePeople': 'Er zijn meer mensen. Zoek op naam.',
	'planning.noSite': 'Er is nog geen locatie. Vraag de beheerder om een locatie te maken.',
	'planning.noLesson': 'Geen les',
	'planning.chooseWork': 'Kies een werksoort',
	'planning.inLesson': 'les',
	'planning.now': 'Nu ingepland: {{what}}, {{halfDay}}.',
	'planning.short.already-somewhere': 'al iets gepland',
	'planning.short.block-full': 'vol',
	'planning.short.work-type-full': 'vol',
	'planning.short.lesson-full': 'vol',
	'planning.short.closed': 'dicht',
	'planning.short.past': 'voorbij',
	'workList.otherRole': 'Voor jouw rol is hier nog niets te doen. Heb je een vraag? Bel dan je teamleider.',
} as const

type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never
type Values<Key extends keyof typeof texts> = [Placeholder<(typeof texts)[Key]>] extends [never]
	? []
	: [values: Record<Placeholder<(typeof texts)[Key]>, string | number>]

/** Gives the text of a key, as `staffText` does. */
export function moreText<Key extends keyof typeof texts>(key: Key, ...[values]: Values<Key>): string {
	return Object.entries(values ?? {}).reduce<string>(
		(text, [name, value]) => text.replaceAll(`{{${name}}}`, () => String(value)),
		texts[key],
	)
}
