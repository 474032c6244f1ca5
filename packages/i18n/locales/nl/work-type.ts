/** Kinds of work by code: the name, and in one sentence what you do. */
export const workType = {
	name: {
		packing: 'Inpakken',
		packing_food: 'Eten inpakken',
		packing_medical: 'Medische spullen inpakken',
		assembly_cable: 'Kabels in elkaar zetten',
		assembly_cabinet: 'Kabelkasten in elkaar zetten',
		pallets: 'Pallets maken',
		wooden_toys: 'Houten speelgoed maken',
		sampling: 'Proefpakketten maken',
		catering: 'Kantine',
		technical_service: 'Technische dienst',
		office: 'Kantoorwerk',
		wood_furniture: 'Houten meubels maken',
	},
	about: {
		packing: 'Je doet spullen in een doos.',
		packing_food: 'Je doet eten in een doos. Je werkt heel schoon.',
		packing_medical: 'Je doet spullen voor de dokter in een zakje. Je werkt heel schoon.',
		assembly_cable: 'Je maakt kabels voor stroom.',
		assembly_cabinet: 'Je zet een kast met kabels in elkaar.',
		pallets: 'Je maakt pallets van houten planken.',
		wooden_toys: 'Je maakt speelgoed van hout.',
		sampling: 'Je doet kleine spullen in een pakje.',
		catering: 'Je maakt eten en drinken klaar.',
		technical_service: 'Je maakt dingen die kapot zijn.',
		office: 'Je werkt met papier en een computer.',
		wood_furniture: 'Je maakt tafels en stoelen van hout.',
	},
	/** The participant chooses by pictures. */
	choose: {
		title: 'Welk werk wil je proberen?',
		how: 'Druk op een plaatje. Je mag er meer kiezen.',
		action: { ready: 'Ik ben klaar' },
	},
} as const
