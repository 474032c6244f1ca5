/** What of someone asks for attention: as a filter, and as a line with its date. */
export const attention = {
	title: 'Vraagt aandacht',
	everyone: 'Iedereen',
	counted: '{{kind}}: {{count}}',
	kind: {
		unlock: 'Wil iets openen',
		answer: 'Schreef iets terug',
		absence: 'Niet gekomen',
		review: 'Voortgangsgesprek',
		opportunity: 'Jaarlijks gesprek',
		ending: 'Traject eindigt',
		unplanned: 'Planning loopt af',
	},
	soon: {
		unlock: 'Wil iets openen op de telefoon',
		answer: 'Schreef iets terug op {{date}}',
		absence: 'Kwam niet op {{date}}',
		review: 'Voortgangsgesprek voor {{date}}',
		opportunity: 'Jaarlijks gesprek voor {{date}}',
		ending: 'Traject eindigt op {{date}}',
		unplanned: 'Gepland tot en met {{date}}',
	},
	late: {
		unlock: 'Wil nu iets openen op de telefoon',
		answer: 'Schreef iets terug op {{date}}, nog geen reactie',
		absence: 'Kwam niet op {{date}}, nog niet gesproken',
		review: 'Voortgangsgesprek moest voor {{date}}',
		opportunity: 'Jaarlijks gesprek moest voor {{date}}',
		ending: 'Traject liep tot en met {{date}}',
		unplanned: 'Niets meer gepland na {{date}}',
	},
} as const
