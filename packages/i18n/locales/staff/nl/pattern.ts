/** The twelve weekly patterns by code, with their half days. */
export const pattern = {
	name: {
		'P-START': 'Start: 2 dagdelen (eerste 4 weken)',
		'P-GROW': 'Groei: 4 dagdelen (week 5 tot en met 12)',
		'P-ROUTEZ': 'Route Z: 4 dagdelen werk en 3 lessen',
		'P-ALFA': 'Alfabetisering: 2 dagdelen werk en 3 lessen',
		'P-GON': 'GON: 3 dagdelen',
		'P-PRO15': 'Leerling van 15: 2 dagdelen stage',
		'P-PRO17': 'Leerling van 17: 6 dagdelen stage',
		'P-ENTREE': 'Entree: 8 dagdelen, woensdag school',
		'P-PRE': 'Voortraject beschut: 7 dagdelen',
		'P-NB31': 'Contract 31 uur: 9 dagdelen',
		'P-NB20': 'Contract 20 uur: 6 dagdelen',
		'P-SW28': 'Wsw 28 uur: 8 dagdelen',
	},
} as const
