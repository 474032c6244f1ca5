/** The page with this week and next week, as a list of days. */
export const schedule = {
	title: 'Rooster',
	thisWeek: 'Deze week',
	nextWeek: 'Volgende week',
	today: 'Vandaag',
	morning: 'Ochtend',
	afternoon: 'Middag',
	free: 'Vrij',
	freeDay: 'Je bent vrij.',
	days: 'van {{from}} tot en met {{until}}',
	halfDaysThisWeek_one: '{{count}} halve dag deze week',
	halfDaysThisWeek_other: '{{count}} halve dagen deze week',
	halfDaysNextWeek_one: '{{count}} halve dag volgende week',
	halfDaysNextWeek_other: '{{count}} halve dagen volgende week',
	nothingThisWeek: 'Deze week heb je nog geen rooster.',
	nothingNextWeek: 'Volgende week heb je nog geen rooster.',
} as const
