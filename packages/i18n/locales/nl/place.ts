/** Where to be, how to get there, what to bring and when to rest. Keys of `bring` are the codes of the work type. */
export const place = {
	title: 'Waar moet je zijn?',
	site: 'Je gaat naar {{site}}',
	hall: 'Je werkt in {{hall}}',
	room: 'Je les is in {{room}}',
	address: 'Adres: {{address}}',
	entrance: 'Ga naar binnen bij {{name}}',
	entrancePicture: 'Plaatje van de ingang: {{name}}',
	bus: 'Bus {{line}}, stap uit bij {{stop}}',
	break: 'Pauze van {{from}} tot {{until}}',
	bring: {
		title: 'Wat neem je mee?',
		item: {
			work_shoes: 'werkschoenen',
			gloves: 'handschoenen',
			hair_net: 'haarnet',
			apron: 'schort',
			work_clothes: 'werkkleding',
			lunch: 'brood voor de pauze',
			water: 'flesje water',
			pen_and_paper: 'pen en papier',
		},
	},
} as const
