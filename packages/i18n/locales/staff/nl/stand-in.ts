/** Who goes with a coach's people while the coach is away. */
export const standIn = {
	title: 'Waarneming',
	intro:
		'Een waarnemer ziet de deelnemers van een collega, alleen op deze dagen. De deelnemers kunnen zien wie waarneemt.',
	name: 'Wijs een waarnemer aan',
	coach: 'Coach die er niet is',
	who: 'Waarnemer',
	choose: 'Kies een coach',
	from: 'Eerste dag',
	until: 'Laatste dag',
	days: 'Dagen',
	between: '{{from}} tot en met {{until}}',
	save: 'Wijs waarnemer aan',
	none: 'Er is nu geen waarneming, en er is er geen gepland.',
	named: 'De waarnemer is aangewezen.',
	action: 'Actie',
	end: 'Beëindig voor {{coach}}',
	ended: 'De waarneming is beëindigd.',
	back: 'Naar alle waarnemingen',
	forMe: '{{name}} neemt voor jou waar: {{days}}.',
	forOther: 'Je neemt waar voor {{name}}: {{days}}. Op die dagen staan de deelnemers op jouw lijst.',
} as const
