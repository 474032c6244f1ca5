/** Figures for who leads the organisation. */
export const report = {
	title: 'Cijfers',
	roads: 'Hoe mensen hier komen',
	intro: 'Mensen met een lopend traject, per weg waarlangs ze kwamen. Namen staan hier niet.',
	fewHint:
		'Minder dan vijf mensen tonen we als < 5. Soms verbergen we daarbij nog een getal, zodat niemand het kan uitrekenen.',
	road: 'Via',
	people: 'Mensen',
	partner: 'Partner',
	unknown: 'Onbekend',
	total: 'Samen',
	few: '< 5',
	hidden: 'niet getoond',
	empty: 'Nog geen cijfers',
	emptyHint: 'Zodra er trajecten lopen, staan de aantallen hier.',
} as const
