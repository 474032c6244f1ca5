/** Calls to a participant, in one tap. */
export const contactAttempt = {
	title: 'Gebeld',
	hint: 'Leg met één tik vast dat je belde. Voor stoppen zonder contact zijn twee pogingen nodig.',
	reached: 'Bereikt',
	not_reached: 'Niet bereikt',
	none: 'Er is nog niet gebeld.',
	line: '{{date}}, {{time}} uur: {{outcome}}, door {{name}}',
	outcome: { reached: 'bereikt', not_reached: 'niet bereikt' },
	undo: 'Neem terug',
} as const
