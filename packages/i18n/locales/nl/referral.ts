/** What someone who is sent to us is told about that, by whoever rings them (domain handbook 3.2). */
export const referral = {
	told: {
		submitted: 'We hebben je aanmelding. Je hoort van ons vóór {{date}}.',
		waitlisted: 'Er is nog geen plek. Wij bellen je vóór {{date}}.',
		accepted: 'Je mag komen praten op {{day}}, om {{time}}.',
		declined: 'Dit past nu niet. Wij bellen je.',
		withdrawn: 'Je aanmelding is gestopt.',
	},
} as const
