/** Signing in and out. In the demo a visitor chooses a person. */
export const account = {
	title: 'Welkom',
	choose: { title: 'Kies wie je bent' },
	demo: 'Dit is om te oefenen. Deze mensen bestaan niet echt.',
	noAccount: 'Staat je naam hier niet? Vraag het aan je coach.',
	unknownCode: 'We kennen deze code niet. Kies je naam nog een keer.',
	signedOut: 'Je bent klaar. Tot de volgende keer!',
	action: { signIn: 'Ga verder', signOut: 'Klaar' },
} as const
