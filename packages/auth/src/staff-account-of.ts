import type { Db } from '@repo/db/client'
import { staff, staffAccount } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'

type Which = { email: string } | { personId: string }

/** The account of someone who still works here, with what their sign-in is compared with; undefined: there is none. */
export async function staffAccountOf(db: Db, organisationId: string, which: Which) {
	const [account] = await db
		.select({
			personId: staffAccount.personId,
			email: staffAccount.email,
			name: staff.name,
			calledBy: staff.calledBy,
			passwordHash: staffAccount.passwordHash,
			totpSecret: staffAccount.totpSecret,
			totpStep: staffAccount.totpStep,
		})
		.from(staffAccount)
		.innerJoin(
			staff,
			and(eq(staff.organisationId, staffAccount.organisationId), eq(staff.personId, staffAccount.personId)),
		)
		.where(
			and(
				eq(staffAccount.organisationId, organisationId),
				'email' in which ? eq(staffAccount.email, which.email) : eq(staffAccount.personId, which.personId),
				isNull(staffAccount.endedAt),
			),
		)
	return account
}

/** An account as sign-in knows it. */
export type StaffAccount = NonNullable<Awaited<ReturnType<typeof staffAccountOf>>>
