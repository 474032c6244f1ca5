/** What was written down of someone's presence, as they read it. No judgement, nothing added up. */
export const attendance = {
	title: 'Mijn aanwezigheid',
	days: 'Per dag',
	present: 'Je was er.',
	absent: 'Je was er niet.',
	by: '{{name}} schreef dit op.',
	wrong: 'Praat met je coach als iets niet klopt.',
	nothing: 'Er staat nog niets.',
} as const
