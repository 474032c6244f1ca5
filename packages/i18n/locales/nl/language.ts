/** Choosing a language, and telling us which one is missing. */
export const language = {
	title: 'Kies je taal',
	label: 'Taal',
	now: 'Je leest nu {{language}}',
	draft: 'Deze vertaling is nog niet nagekeken.',
	/** How someone takes in a text. */
	support: {
		title: 'Wil je hulp bij lezen?',
		none: 'Nee',
		audio: 'Ja, voorlezen',
		audio_and_pictograms: 'Ja, voorlezen en plaatjes',
	},
	missing: {
		link: 'Mijn taal staat er niet bij',
		title: 'Welke taal lees je goed?',
		pick: 'Kies je taal, of schrijf de naam op.',
		other: 'Een andere taal',
		empty: 'We weten je taal nog niet. Kies of schrijf je taal.',
		tooLong: 'De naam is te lang. Schrijf alleen de taal op.',
		thanks: 'Dank je. We weten nu welke taal je leest.',
		dutchForNow: 'Je ziet nu Nederlands met plaatjes.',
		action: { send: 'Stuur je taal' },
	},
} as const
