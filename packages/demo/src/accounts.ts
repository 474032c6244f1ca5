import type { NewDemoAccount } from '@repo/auth/add-demo-accounts'
import { administrator, staff } from './data/staff.ts'
import type { Participant } from './fill-people.ts'
import type { StaffIds } from './fill-staff.ts'
import { find } from './find.ts'

type Ids = { administratorId: string; staffIds: StaffIds; participants: readonly Participant[] }

/** Whom a visitor may become: the 24 people with a story (P01 to P24), all staff and the administrator. */
export function demoAccounts({ administratorId, staffIds, participants }: Ids): NewDemoAccount[] {
	const withStory = participants.flatMap(({ code, about, personId, name }) =>
		code === undefined || about === undefined ? [] : [{ code, about, personId, name, role: 'participant' as const }],
	)
	const { code, name, about } = administrator
	return [
		...withStory,
		...staff.map(({ code, name, role, about }) => ({ code, name, role, about, personId: find(staffIds, code) })),
		{ code, name, about, role: 'administrator', personId: administratorId },
	]
}
