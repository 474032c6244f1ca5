import { inviteStaff, renewInvitation } from '@repo/auth/invite-staff'
import { NewRoles, NewStaffMember } from '@repo/domain/account/account.schema'
import { endAccount } from '@repo/domain/account/end-account'
import { getStaffMember } from '@repo/domain/account/get-staff-member'
import { listStaff } from '@repo/domain/account/list-staff'
import { setRoles } from '@repo/domain/account/set-roles'
import { z } from 'zod'
import { lists } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const administrator = procedureFor(['administrator'])
/** For what gives or takes away access: whoever does it proved to be there a moment ago. */
const surely = procedureFor(['administrator'], 'grave')

/** Staff are nobody's file, so the log has no line of them; of the participants whom a leaving coach leaves behind it has. */
export const accountRouter = router({
	list: administrator.query(({ ctx }) => listStaff(ctx)),
	get: administrator.input(z.uuid()).query(
		lists('caseload')(
			({ ctx, input }) => getStaffMember(ctx, input),
			(_, { handOver }) => handOver.people.map(({ id }) => id),
		),
	),
	invite: surely.input(NewStaffMember).mutation(({ ctx, input }) => inviteStaff(ctx, input)),
	renew: surely.input(z.uuid()).mutation(({ ctx, input }) => renewInvitation(ctx, input)),
	setRoles: surely.input(NewRoles).mutation(({ ctx, input }) => setRoles(ctx, input)),
	end: surely.input(z.uuid()).mutation(({ ctx, input }) => endAccount(ctx, input)),
})
