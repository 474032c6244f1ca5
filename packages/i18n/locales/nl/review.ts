/** What the coach wrote about a talk and shared, and what the participant says back. */
export const review = {
	title: 'Wat schreef je coach over jou?',
	intro: 'Hier lees je wat je coach opschreef.',
	none: 'Hier staat nog niets.',
	held: 'Gesprek van {{day}}',
	by: '{{name}} schreef dit.',
	answered: 'Jouw antwoord van {{day}}',
	action: {
		answer: 'Schrijf een antwoord',
	},
	ask: {
		title: 'Wat wil je zeggen?',
		label: 'Jouw antwoord',
		hint: 'Je eigen taal is ook goed.',
		reader: 'Je coach leest je antwoord.',
		empty: 'Je antwoord is nog leeg. Schrijf je antwoord.',
		tooLong: 'Je antwoord is te lang. Maak je antwoord korter.',
		tooMany: 'Je gaf al 5 keer antwoord. Bel je coach.',
		sent: 'Dank je. Je coach kan je antwoord lezen.',
		action: {
			send: 'Stuur je antwoord',
		},
	},
} as const
