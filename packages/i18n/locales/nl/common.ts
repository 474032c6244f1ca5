/** Texts of every page. Below `action` are buttons, below `title` headings. */
export const common = {
	nav: { label: 'Menu', today: 'Vandaag', schedule: 'Rooster' },
	skip: 'Ga naar de tekst',
	back: 'Terug',
	clock: 'De klok staat op {{time}}',
	timeRange: 'van {{from}} tot {{until}}',
	part: { morning: 'ochtend', afternoon: 'middag' },
	action: {
		showDutch: 'Laat Nederlands zien',
		hideDutch: 'Verberg Nederlands',
		listen: 'Luister',
		stop: 'Stop',
	},
} as const
