/** The first page: what needs me, why, one action each. Empty means done. */
export const workList = {
	title: 'Vandaag',
	greeting: 'Goedendag {{name}}',
	empty: 'Klaar voor vandaag',
	emptyHint: 'Er wacht niets op je. Nieuwe taken verschijnen hier vanzelf.',
	tasks_one: '{{count}} taak voor jou',
	tasks_other: '{{count}} taken voor jou',
	noSchedule_one: '{{count}} deelnemer heeft volgende week geen rooster',
	noSchedule_other: '{{count}} deelnemers hebben volgende week geen rooster',
	waiting_one: '{{count}} persoon op de wachtlijst voor {{halfDay}}',
	waiting_other: '{{count}} mensen op de wachtlijst voor {{halfDay}}',
	overbooked: 'Op {{halfDay}} zijn {{taken}} mensen gepland op {{places}} plekken',
	open: 'Open planning',
	otherRole: 'Voor jouw rol is hier nog niets te doen. Heb je een vraag? Bel dan je teamleider.',
} as const
