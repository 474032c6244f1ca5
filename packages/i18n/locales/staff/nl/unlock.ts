/** A participant wants to open something private on a phone and asks the coach. */
export const unlock = {
	title: 'Openen op een telefoon',
	asks: '{{name}} wil iets openen op een telefoon ({{time}})',
	/** Whoever looks along with a participant asks. */
	asksAlong: '{{along}} kijkt mee met {{name}} en wil iets openen op een telefoon ({{time}})',
	only: 'Zeg alleen ja als je ernaast zit.',
	yes: 'Ja, ik zit ernaast',
	allowed: 'De telefoon gaat nu open.',
	tooLate: 'Deze vraag is verlopen. Laat de deelnemer het opnieuw vragen.',
} as const
