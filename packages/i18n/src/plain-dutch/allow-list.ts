/** Texts that may break a rule of plain Dutch, each with the reason. An entry that is no longer needed fails the test. */
export const allowList: readonly { rule: `T-${string}`; key: string; reason: string }[] = [
	{ rule: 'T-04', key: 'language.draft', reason: 'fixed notice of domain.md 6.2; who checks is not known yet' },
	{ rule: 'T-04', key: 'refused.already-sent', reason: 'fixed wording of the answer to a double post' },
	{ rule: 'T-04', key: 'error.409.title', reason: 'same words as the answer to a double post' },
	{
		rule: 'T-07',
		key: 'workType.name.sampling',
		reason: 'name of the work in domain.md 8.3, as on the sign in the hall',
	},
	{ rule: 'T-13', key: 'account.action.signOut', reason: '"Klaar" is the fixed word on shared phones (look.md)' },
]
