/** Lessons by code, and the sentence about the next lesson. */
export const lesson = {
	name: {
		alfa: 'Lezen en schrijven, start',
		a1: 'Nederlands 1',
		a2: 'Nederlands 2',
		knm: 'Leven in Nederland',
		map: 'Werk zoeken in Nederland',
		safe: 'Veilig werken',
		hyg: 'Schoon werken met eten',
		lift: 'Goed tillen',
		money: 'Omgaan met geld',
		post: 'Post en papieren',
		digi: 'Telefoon en DigiD',
		fit: 'Fit op het werk',
	},
	kind: 'Les',
	next: 'Je volgende les: {{day}} om {{time}}.',
} as const
