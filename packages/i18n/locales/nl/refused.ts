/** Why something could not be done, by reason: what happened and what you can do. */
export const refused = {
	'already-somewhere': 'Je hebt dan al iets anders. Kies een andere dag.',
	'block-full': 'Er is dan geen plek meer. Kies een andere dag.',
	'work-type-full': 'Bij dit werk is geen plek meer. Kies ander werk.',
	'lesson-full': 'Deze les is vol. Kies een andere les.',
	closed: 'We zijn dan dicht. Kies een andere dag.',
	past: 'Deze dag is al geweest. Kies een andere dag.',
	'not-found': 'We vinden dit niet meer. Ga terug naar Vandaag.',
	invalid: 'We begrijpen dit niet. Probeer het nog eens.',
	'already-sent': 'Dit is al verstuurd. Je bent klaar.',
	'too-young': 'Je bent nog te jong voor dit werk. Kies ander werk.',
} as const
