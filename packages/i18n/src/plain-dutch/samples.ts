/** A believable value for each placeholder, so that the rules see the sentence a reader sees. */
export const samples: Readonly<Record<string, string>> = {
	address: 'Silkeborgweg 1, Groningen',
	count: '3',
	day: 'maandag 23 november',
	from: '8:30 uur',
	hall: 'hal B',
	language: 'Nederlands',
	licence: 'naam van de regels',
	line: '5',
	maker: 'OpenMoji',
	name: 'Tineke',
	room: 'lokaal 2',
	site: 'iederz',
	stop: 'Euvelgunne',
	time: '9:00 uur',
	until: '12:00 uur',
	what: 'Inpakken',
}
