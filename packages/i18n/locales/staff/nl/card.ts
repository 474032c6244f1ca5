/** The sign-in card of a participant: making and printing it, and when it is lost. Times read like "9:20 uur". */
export const card = {
	title: 'Kaart',
	make: 'Kaart met pincode maken',
	how: 'Voor wie geen eigen telefoon heeft: met de kaart en de pincode opent de deelnemer de portal op een gedeelde telefoon of op een scherm in het gebouw.',
	print:
		'Je krijgt één keer een PDF van twee bladen: de kaart, en los daarvan de pincode. Druk ze af, geef ze allebei aan de deelnemer en gooi het bestand weg. Niemand kan de pincode later opzoeken.',
	replaces: 'Een nieuwe kaart maakt de vorige kaart meteen ongeldig.',
	action: { make: 'Maak de kaart', makeNew: 'Maak een nieuwe kaart', end: 'Sluit de kaart af' },
	busy: 'Het is nu erg druk. Probeer het over een minuut opnieuw.',
	state: 'De laatste kaart',
	none: 'Er is nog geen kaart gemaakt.',
	issued: 'Gemaakt',
	by: 'Door',
	used: 'Laatst gebruikt',
	unused: 'nog niet',
	works: 'Werkt',
	yes: 'ja',
	locked: 'nee, vijf keer een verkeerde pincode. Maak een nieuwe kaart.',
	over: 'nee, afgesloten op {{time}}',
	lost: 'Kaart kwijt',
	lostHow: 'De kaart werkt dan meteen niet meer. Een gekoppelde telefoon blijft werken.',
	ended: 'De kaart is afgesloten.',
} as const
