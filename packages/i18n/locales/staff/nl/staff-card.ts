/** The cards with which supervisors open the tablet of a hall, and colleagues a device that they handed over. Times read like "9:20 uur". */
export const staffCard = {
	title: 'Kaarten van medewerkers',
	intro:
		'Met een kaart en een pincode opent een werkleider de tablet van een hal. Een coach of teamleider ontgrendelt met de pincode een apparaat dat even aan een deelnemer was gegeven. Hier staat iedereen met een van die rollen.',
	none: 'Niemand heeft de rol werkleider, coach of teamleider.',
	name: 'Naam',
	state: 'Kaart',
	states: { none: 'nog geen kaart', works: 'werkt', locked: 'op slot: maak een nieuwe', ended: 'afgesloten' },
	back: 'Alle kaarten',
	print:
		'Je krijgt één keer een PDF van twee bladen: de kaart, en los daarvan de pincode. Druk ze af, geef ze allebei aan {{name}} en gooi het bestand weg. Niemand kan de pincode later opzoeken.',
	ended: 'De kaart is afgesloten.',
	lostHow: 'De kaart werkt dan meteen niet meer. Een tablet die ermee open is, gaat dicht.',
	/** In "Mijn account". */
	mine: {
		title: 'Mijn kaart en pincode',
		none: 'Je hebt geen kaart. De teamleider of de beheerder kan er een voor je maken.',
		made: 'Gemaakt op {{time}}.',
		used: 'Het laatst gebruikt op {{time}}.',
		unused: 'Nog niet gebruikt.',
		locked: 'De kaart is op slot: vijf keer een verkeerde pincode. Vraag om een nieuwe kaart.',
		end: 'Sluit mijn kaart af',
	},
	/** On paper. */
	printed: {
		card: 'Je kaart voor het werk',
		scan: 'Op de tablet in de hal: houd de code voor de lezer.',
		code: 'Code: {{code}}',
		type: 'Typ daarna je pincode.',
		done: 'Ga je weg bij de tablet? Kies dan Klaar.',
		lost: 'Kaart kwijt? Zeg het meteen tegen je teamleider, of sluit de kaart af bij Mijn account.',
		slip: 'Pincode bij je kaart',
		only: 'Alleen voor {{name}}.',
		apart: 'Bewaar dit niet bij de kaart.',
		handedOver: 'Gaf je een apparaat aan een deelnemer? Met deze pincode ontgrendel je het.',
		secret: 'Zeg de pincode tegen niemand.',
	},
} as const
