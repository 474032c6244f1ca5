/** What someone who is sent to us is told about that, by whoever rings them or on their own phone (domain handbook 3.2). */
export const referral = {
	told: {
		submitted: 'We hebben je aanmelding. Je hoort van ons vóór {{date}}.',
		waitlisted: 'Er is nog geen plek. Wij bellen je vóór {{date}}.',
		accepted: 'Je mag komen praten op {{day}}, om {{time}}.',
		declined: 'Dit past nu niet. Wij bellen je.',
		withdrawn: 'Je aanmelding is gestopt.',
	},
	/** The own referral, for who was here before. */
	own: {
		title: 'Je aanmelding',
		none: 'Je hebt nu geen aanmelding.',
		asking: 'We vragen nog iets aan wie jou aanmeldde. Je hoeft niets te doen.',
		first: 'Je bent als eerste aan de beurt.',
		ahead_one: '{{count}} mens is eerder aan de beurt.',
		ahead_other: '{{count}} mensen zijn eerder aan de beurt.',
		stop: { title: 'Wil je niet meer?', text: 'Je mag altijd stoppen. Je hoeft niet te zeggen waarom.' },
		sure: { title: 'Wil je echt stoppen?', text: 'Dan stopt je aanmelding. Bel ons als je later toch wilt komen.' },
		gone: 'Stoppen kan hier niet meer. Praat met je coach.',
		action: { stop: 'Stop mijn aanmelding', yes: 'Stop nu' },
	},
} as const
