/** Linking a phone, opening the portal on it, and the own phones. */
export const device = {
	/** What a QR code or a link opens. */
	link: {
		title: 'Koppel je telefoon',
		noScript: 'We zien hier geen code. Je coach heeft ook 8 cijfers voor je. Typ die cijfers.',
		action: { digits: 'Typ de cijfers' },
	},
	start: {
		title: 'Typ je 8 cijfers',
		code: 'De cijfers van je coach',
		hint: 'De cijfers staan op het scherm van je coach.',
		action: { next: 'Ga verder' },
	},
	unknownCode: 'Deze code werkt niet. Vraag je coach om een nieuwe code.',
	tooOften: 'Je hebt het te vaak geprobeerd. Wacht 10 minuten. Probeer het dan nog eens.',
	/** Whose invitation it is. */
	coach: {
		greeting: 'Hoi {{name}}',
		title: 'Is dit jouw coach?',
		why: '{{name}} wil dat deze telefoon jou kent. Dan hoef je geen code meer te typen.',
		yes: 'Ja',
		no: 'Nee',
	},
	stranger: {
		title: 'Vraag hulp',
		text: 'Goed dat je het zegt. We doen niets met deze telefoon. Vraag hulp aan je coach.',
	},
	/** After linking, and the offer of a passkey. */
	ready: {
		title: 'Je telefoon is klaar',
		text: 'Deze telefoon kent je nu.',
		action: { today: 'Ga naar vandaag' },
	},
	passkey: {
		ask: 'Wil je ook je vinger of gezicht gebruiken?',
		why: 'Dan kan alleen jij jouw pagina openen op deze telefoon.',
		action: { use: 'Ga verder' },
		later: 'Niet nu',
		failed: 'Dat lukte niet. Probeer het nog eens, of kies "Niet nu".',
	},
	/** Opening the portal on a phone that is linked. */
	open: {
		who: 'Kies wie je bent',
		text: 'Laat zien dat jij het bent. Gebruik je vinger of gezicht.',
		action: { show: 'Open mijn pagina' },
		failed: 'Dat lukte niet. Probeer het nog eens.',
		help: 'Lukt het niet? Vraag hulp aan je coach.',
		gone: 'Deze telefoon kent je niet meer. Vraag je coach om een nieuwe code.',
	},
	/** The door on a phone that is not linked. */
	first: {
		title: 'De eerste keer op deze telefoon',
		text: 'Vraag je coach om een code. Houd de camera van je telefoon voor de code.',
		digits: 'Ik heb 8 cijfers',
	},
	mine: {
		title: 'Mijn apparaten',
		intro: 'Met deze apparaten kun je jouw pagina openen.',
		none: 'Je hebt geen telefoon gekoppeld. Je coach kan dat met je doen.',
		this: 'Deze telefoon',
		other: 'Andere telefoon',
		linked: 'Jij en {{name}} koppelden hem op {{day}}.',
		used: 'Laatst gebruikt op {{day}}.',
		action: { end: 'Haal telefoon weg' },
		ended: 'De telefoon is weg. Hij opent jouw pagina niet meer.',
	},
	end: {
		title: 'Wil je deze telefoon weghalen?',
		text: 'Dan opent hij jouw pagina niet meer. Je coach kan hem later weer koppelen.',
		back: 'Nee, ga terug',
	},
	/** In the frame, on a phone that more people use. */
	you: 'Je bent {{name}}',
} as const
