/** Error pages by HTTP status and by kind: what happened, and what you can do now. */
export const error = {
	400: { title: 'Er ging iets mis', text: 'We begrijpen dit niet. Probeer het nog eens.' },
	403: { title: 'Dit is niet voor jou', text: 'Deze pagina is voor iemand anders. Ga terug naar Vandaag.' },
	404: { title: 'Deze pagina is er niet', text: 'We vinden deze pagina niet. Ga terug naar Vandaag.' },
	405: { title: 'Dit kan hier niet', text: 'Deze knop werkt hier niet. Ga terug naar Vandaag.' },
	409: { title: 'Dit is al verstuurd', text: 'We hebben al iets van je. Ga terug en begin opnieuw.' },
	413: { title: 'Dit is te veel', text: 'Je tekst is te lang. Maak je tekst korter.' },
	500: { title: 'Het lukt nu niet', text: 'Het lukt nu niet. Probeer het straks nog eens.' },
	503: { title: 'Het lukt nu niet', text: 'We zijn zo terug. Probeer het straks nog eens.' },
	offline: { title: 'Je hebt geen internet', text: 'Je hebt geen internet. We sturen het later.' },
	unknownWeek: { title: 'We kennen deze week niet', text: 'Deze week is er niet. Ga naar je rooster.' },
	action: { today: 'Ga naar Vandaag', schedule: 'Ga naar Rooster', retry: 'Probeer opnieuw' },
} as const
