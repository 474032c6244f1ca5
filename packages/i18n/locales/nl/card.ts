/** Coming in with a card and a PIN, on a shared phone or screen, and opening what is private. */
export const card = {
	/** On the sign-in page, and the start of a shared screen. */
	show: {
		title: 'Laat je kaart zien',
		camera: 'Maak met de telefoon een foto van de code op je kaart.',
		reader: 'Is hier een lezer? Houd je kaart ervoor.',
		field: 'Code van je kaart',
		action: { next: 'Ga verder' },
		link: 'Ik heb een kaart',
	},
	pin: {
		title: 'Typ je pincode',
		hint: 'De 6 cijfers staan op het losse papier bij je kaart.',
		field: 'Pincode',
		help: 'Weet je de pincode niet meer? Vraag hulp aan je coach.',
		action: { open: 'Ga verder' },
	},
	refused: {
		wrong: 'De kaart en de pincode passen niet bij elkaar. Probeer het nog een keer.',
		locked: 'Deze kaart werkt niet meer. Vraag je coach om een nieuwe kaart.',
		later: 'Het lukt nu niet. Wacht 10 minuten. Probeer het dan nog eens.',
		busy: 'Het is nu heel druk. Probeer het zo nog een keer.',
		'not-a-pin': 'Een pincode heeft 6 cijfers. Kijk op het papier.',
		'no-card': 'Laat je kaart nog een keer zien.',
		unknown: 'We kennen deze kaart niet. Vraag hulp aan je coach.',
	},
	/** After a while without touch on what is shared. */
	away: 'Je was even weg. Begin rustig opnieuw.',
	stay: { title: 'Ben je er nog?', text: 'Straks gaat deze pagina dicht.', action: { stay: 'Ga verder' } },
	unlock: {
		title: 'Laat zien dat jij het bent',
		text: 'Deze pagina is alleen voor jou.',
		action: { passkey: 'Open met telefoon', coach: 'Vraag mijn coach' },
		wait: 'Wacht op je coach',
		asked: 'Je coach ziet nu je vraag. Blijf bij elkaar.',
		notYet: 'Je coach zei nog geen ja.',
		again: { action: { look: 'Kijk opnieuw' } },
	},
	/** On a screen in the building that many people share; read by who sets it up. */
	screen: {
		title: 'Deel dit scherm',
		field: 'De 8 cijfers van de beheerder',
		action: { share: 'Deel dit scherm' },
		unknown: 'Deze cijfers werken niet. Vraag nieuwe cijfers.',
		ready: 'Dit scherm is klaar.',
	},
	/** On paper. */
	print: {
		card: 'Dit is jouw kaart',
		scan: 'Kijk hiernaar met de camera van een telefoon.',
		type: 'Typ daarna je pincode.',
		done: 'Ga je weg? Kies dan altijd: {{button}}.',
		lost: 'Is je kaart weg? Zeg het meteen tegen je coach.',
		slip: 'Dit is jouw pincode',
		only: 'Alleen voor {{name}}.',
		apart: 'Bewaar dit niet bij je kaart.',
		secret: 'Zeg je pincode tegen niemand.',
	},
} as const
