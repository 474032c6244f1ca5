/** The shared screens in the building. Times read like "9:20 uur". */
export const kiosk = {
	title: 'Schermen',
	intro:
		'Op een gedeeld scherm opent de kaart van een deelnemer meteen Vandaag en Rooster. Voor al het andere vraagt het scherm om de pincode.',
	add: 'Een scherm toevoegen',
	name: 'Naam van het scherm',
	nameHint: 'Bijvoorbeeld: ingang hal B',
	site: 'Locatie',
	chooseSite: 'Kies een locatie',
	make: 'Maak cijfers',
	noName: 'Geef het scherm een naam van 2 tot 60 tekens.',
	noSite: 'Kies een locatie.',
	digits:
		'Ga op het scherm zelf naar {{address}} en typ daar deze cijfers. Ze werken tien minuten, één keer. Je ziet ze alleen nu.',
	list: 'Onze schermen',
	none: 'Er is nog geen gedeeld scherm.',
	registered: 'Toegevoegd',
	by: 'Door',
	state: 'Stand',
	states: {
		linked: 'in gebruik',
		waiting: 'wacht op de cijfers',
		'too-late': 'de cijfers zijn verlopen: sluit af en voeg opnieuw toe',
	},
	end: 'Sluit af',
	endOf: 'Sluit {{name}} af',
	action: 'Actie',
	ended: 'Het scherm is afgesloten.',
} as const
