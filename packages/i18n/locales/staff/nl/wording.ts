/** The warning for words about health, crime and debt in free text. */
export const wording = {
	title: 'Nog niet bewaard: kijk nog eens naar deze woorden',
	intro: 'Wij leggen niets vast over gezondheid, strafzaken of schulden. De deelnemer leest mee.',
	word: '"{{word}}": {{topic}}',
	topic: { health: 'gezondheid', crime: 'strafzaken', debt: 'schulden' },
	better: 'Je kunt bijvoorbeeld schrijven:',
	instead: {
		rest: '"heeft rust nodig na 2 uur"',
		absent: '"was er niet van maandag tot en met woensdag"',
		fewer: '"komt voorlopig drie halve dagen"',
		lighter: '"doet liever zittend werk"',
		appointment: '"heeft die dag een afspraak"',
		papers: '"krijgt hulp met papieren"',
	},
	confirm: 'Dit gaat niet over gezondheid, strafzaken of schulden',
	confirmHint: 'Bijvoorbeeld: werk in de keuken van een ziekenhuis. Dat je dit bevestigt, leggen we vast.',
} as const
