/** Talks at a time: what it is about, with whom, where, and "ik kan niet". */
export const appointment = {
	title: 'Gesprek',
	about: {
		introduction: 'Kennismaken',
		intake: 'Eerste gesprek',
		review: 'Gesprek over hoe het gaat',
		opportunity_review: 'Gesprek over je kansen',
		work: 'Gesprek over werk',
		language: 'Gesprek over taal',
		papers: 'Gesprek over papieren',
	},
	with: 'Je praat met {{name}}',
	interpreter: 'Er is een tolk bij.',
	place: {
		site: 'Op het werk',
		phone: 'Aan de telefoon',
		home: 'Bij jou thuis',
		school: 'Op school',
		town_hall: 'In het gemeentehuis',
	},
	room: 'Je gesprek is in {{room}}',
	action: {
		cannot: 'Ik kan niet',
		come: 'Ik kom wel',
	},
	ask: 'Kan je niet komen?',
	tells: '{{name}} weet het dan. Je hoeft niet te zeggen waarom.',
	declined: 'Je kan niet. {{name}} weet het.',
	next: '{{name}} praat met jou over een andere tijd.',
	confirmed: 'Goed. {{name}} weet dat je komt.',
	over: 'Dit gesprek is al begonnen. Bel {{name}}.',
	gone: 'Dit gesprek gaat niet door. Kijk in je rooster.',
} as const
