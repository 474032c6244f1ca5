/** Error pages of the backoffice by HTTP status. */
export const error = {
	400: { title: 'De aanvraag klopt niet', text: 'Ga terug, controleer wat je hebt ingevuld en probeer het opnieuw.' },
	403: { title: 'Geen toegang', text: 'Met deze rol mag je dit niet zien of doen.' },
	404: { title: 'Niet gevonden', text: 'Deze pagina bestaat niet, of je mag hem niet zien.' },
	405: { title: 'Dit kan hier niet', text: 'Deze pagina kent deze opdracht niet. Ga terug en probeer het opnieuw.' },
	409: { title: 'Al verstuurd', text: 'Dit formulier is al verstuurd met andere gegevens. Laad de pagina opnieuw.' },
	413: { title: 'Te groot', text: 'Je stuurt te veel tegelijk. Maak de tekst korter.' },
	500: { title: 'Er ging iets mis', text: 'Het lag aan ons. Probeer het straks opnieuw.' },
	503: {
		title: 'Even niet bereikbaar',
		text: 'De gegevens zijn nu niet bereikbaar. Probeer het over een minuut opnieuw.',
	},
	summary_one: 'Er is {{count}} veld niet goed ingevuld:',
	summary_other: 'Er zijn {{count}} velden niet goed ingevuld:',
	home: 'Naar Vandaag',
	back: 'Terug',
	retry: 'Probeer opnieuw',
} as const
