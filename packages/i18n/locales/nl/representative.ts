/** Looking along with somebody: what the one who does it reads, and what the one it is about reads and chooses. */
export const representative = {
	/** On every page: whose it is. */
	banner: {
		parent: 'Dit is Mijn Instap van {{name}}. Jij kijkt mee als ouder.',
		guardian: 'Dit is Mijn Instap van {{name}}. Jij kijkt mee als voogd.',
		court_mentor: 'Dit is Mijn Instap van {{name}}. Jij kijkt mee als mentor.',
	},
	/** Below that, where the page speaks to the one whose it is. */
	you: '"Je" is hier {{name}}.',
	/** At the door of a phone. */
	open: 'Kijk mee met {{name}}',
	/** Before a phone is linked. */
	link: {
		parent: 'Dit is de telefoon van {{name}}, ouder van {{person}}.',
		guardian: 'Dit is de telefoon van {{name}}, voogd van {{person}}.',
		court_mentor: 'Dit is de telefoon van {{name}}, mentor van {{person}}.',
		title: 'Is dit de coach?',
		why: 'Kies "Ja". Dan kun je meekijken op deze telefoon.',
	},
	/** A part that is shut. */
	closed: { title: 'Dit deel is dicht', text: '{{name}} laat dit deel nu niet zien. Dat mag.' },
	/** A page of the participant that nobody else reads. */
	alone: { title: 'Dit deel is niet voor jou', text: 'Alleen {{name}} leest dit. Praat er samen over.' },
	/** Looking along is over. */
	over: {
		ended: 'Meekijken kan niet meer. De coach heeft het gestopt.',
		expired: 'De tijd om mee te kijken is voorbij. Vraag hulp aan de coach.',
		adult: 'Wie 18 jaar is, kiest zelf wie meekijkt. Praat er samen over.',
		early: 'Je kunt nog niet meekijken. Vraag de coach wanneer het begint.',
	},
	/** For the one it is about. */
	mine: {
		title: 'Wie kijkt mee?',
		intro: 'Deze mensen zien wat jij ziet. Jij kiest wat ze zien.',
		none: 'Niemand kijkt met je mee.',
		stop: 'Je coach kan stoppen dat iemand meekijkt.',
		parent: '{{name}}, je ouder',
		guardian: '{{name}}, je voogd',
		court_mentor: '{{name}}, je mentor',
		until: 'Kijkt mee tot en met {{day}}.',
		longer: {
			participant_asks: 'Dat is langer dan eerst. Jij wilt dat.',
			still_needed: 'Dat is langer dan eerst. Je krijgt nog hulp.',
			court_decided: 'Dat is langer dan eerst. De rechter wil dat.',
		},
	},
	part: {
		today: { open: '{{name}} ziet Vandaag.', closed: '{{name}} ziet Vandaag niet.' },
		schedule: { open: '{{name}} ziet je rooster.', closed: '{{name}} ziet je rooster niet.' },
		appointments: { open: '{{name}} ziet je afspraken.', closed: '{{name}} ziet je afspraken niet.' },
		attendance: { open: '{{name}} ziet wanneer je er was.', closed: '{{name}} ziet niet wanneer je er was.' },
		reviews: { open: '{{name}} leest je gesprekken.', closed: '{{name}} leest je gesprekken niet.' },
	},
	close: {
		today: 'Sluit Vandaag',
		schedule: 'Sluit rooster',
		appointments: 'Sluit afspraken',
		attendance: 'Sluit aanwezigheid',
		reviews: 'Sluit gesprekken',
	},
	reopen: {
		today: 'Open Vandaag',
		schedule: 'Open rooster',
		appointments: 'Open afspraken',
		attendance: 'Open aanwezigheid',
		reviews: 'Open gesprekken',
	},
} as const
