/** Giving the device to a participant for one task, and taking it back. */
export const handOver = {
	tab: 'Geef het apparaat',
	title: 'Geef aan {{name}}',
	how: '{{name}} doet op dit apparaat één taak, in de eigen taal. Jouw pagina’s gaan op slot. Krijg je het apparaat terug? Ontgrendel dan zelf. Na {{minutes}} minuten stopt de taak vanzelf.',
	which: 'Welke taak?',
	task: {
		reading: 'Taal en hulp bij lezen kiezen',
		work: 'Werk kiezen met plaatjes',
		question: 'Een vraag stellen aan de privacyfunctionaris',
	},
	back: 'Je bent terug. De taak van {{name}} is gestopt.',
	away: {
		title: 'Dit apparaat is voor de deelnemer',
		text: 'De pagina van de deelnemer gaat nu open.',
		open: 'Open de pagina',
	},
	unlock: {
		title: 'Op slot',
		text: 'Dit apparaat is aan een deelnemer gegeven. Ben jij {{name}}? Ontgrendel dan om verder te werken. De taak van de deelnemer stopt.',
		pin: 'Pincode van je kaart',
		pinHint_one: 'Zes cijfers. Je kunt het nog {{count}} keer proberen.',
		pinHint_other: 'Zes cijfers. Je kunt het nog {{count}} keer proberen.',
		withPin: 'Ontgrendel met pincode',
		pinRefused: {
			wrong: 'De pincode klopt niet.',
			later: 'Vanaf deze plek is te vaak geprobeerd. Wacht 10 minuten, of kies een andere manier.',
			busy: 'Het is nu druk. Probeer het over een halve minuut opnieuw. Er is geen poging verloren.',
			'not-a-pin': 'Een pincode heeft 6 cijfers. Er is geen poging verloren.',
		},
		pinLocked:
			'Vijf keer was de pincode verkeerd. Je kaart werkt niet meer: vraag om een nieuwe. Ontgrendel nu op een andere manier.',
		passkey: 'Ontgrendel met passkey',
		password: 'Ontgrendel',
		provider: 'Ontgrendel met {{name}}',
		demo: 'Ja, ik ben {{name}}',
		wrong: 'Dit klopt niet. Probeer het opnieuw.',
	},
} as const
