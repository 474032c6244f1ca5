/** What changes for someone who goes on with something else, and coming back. */
export const enrolment = {
	title: 'Wat verandert er voor mij?',
	comes: 'Er verandert iets op {{day}}.',
	back: 'Welkom terug, {{name}}.',
	from: 'Vanaf {{day}}:',
	product: {
		development_place: 'Je gaat werken en leren.',
		sheltered_pre_programme: 'Je gaat oefenen voor werk met extra hulp.',
		language_work: 'Je gaat werken en taal leren.',
		practice_based_learning: 'Je gaat leren op je werk.',
		resocialisation: 'Je gaat weer meedoen.',
		school_placement: 'Je gaat op stage van school.',
		secondee_return: 'Je komt weer bij ons werken.',
		safety_net: 'Je hebt weer een plek bij ons.',
		gon_day_activity: 'Je gaat overdag dingen maken en doen.',
	},
	stays: 'Wat je kunt, blijft van jou.',
	days: 'Je dagen staan in je rooster.',
	money: 'Praat met je coach over geld of reizen.',
	nothing: 'Er verandert nu niets.',
	toToday: 'Naar Vandaag',
} as const
