/** The page with sources and licences. */
export const attribution = {
	title: 'Bronnen en licenties',
	intro: 'Instap gebruikt werk van anderen. Dank aan de makers.',
	what: 'Onderdeel',
	maker: 'Maker',
	licence: 'Licentie',
	pictures: 'Plaatjes',
	icons: 'Pictogrammen van de knoppen',
	letters: 'Lettertypen',
	parts: 'Onderdelen van de pagina',
	own: 'De broncode van Instap is vrij te gebruiken onder {{licence}}.',
} as const
