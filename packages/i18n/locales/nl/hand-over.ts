/** One task on the device of a colleague: coming in, being done, and giving the device back. */
export const handOver = {
	title: 'Even wachten',
	noScript: 'Gaat er niets open? Geef het apparaat terug.',
	unknown: 'Deze link werkt niet meer. Geef het apparaat terug.',
	done: { title: 'Dat ging goed', text: 'Kies {{button}}. Geef daarna het apparaat terug.' },
	/** `staff` is read by whoever gets the device back, always in Dutch. */
	back: { title: 'Geef het apparaat terug', text: 'Jij bent klaar. Geef het aan je coach.', staff: 'Ik werk hier' },
} as const
