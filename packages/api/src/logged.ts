import type { AccessWhat } from '@repo/domain/access/access.rules'
import { type Access, logAccess, type LogCtx } from '@repo/domain/access/log-access'
import { logReferrals } from '@repo/domain/access/log-referrals'

type Call<Context, Input> = { ctx: Context; input: Input }
type Run<Context, Input, Output> = (call: Call<Context, Input>) => Promise<Output>
type Ids<Input, Output> = (input: NoInfer<Input>, output: NoInfer<Output>, ctx: LogCtx) => readonly string[]

/** The people whose files it was about, and the referrals of people who have no file yet. */
function logged(action: Access['action'], what: AccessWhat, asList: boolean) {
	return <Context extends LogCtx, Input, Output>(
		run: Run<Context, Input, Output>,
		people: Ids<Input, Output>,
		referrals: Ids<Input, Output> = () => [],
	): Run<Context, Input, Output> =>
		async (call) => {
			const output = await run(call)
			const of = [call.input, output, call.ctx] as const
			await logAccess(call.ctx, { action, what, asList, people: people(...of) })
			await logReferrals(call.ctx, { action, what, asList, referrals: referrals(...of) })
			return output
		}
}

/** An operation that shows something of these people's files: a line in the log of each, in the same transaction. */
export const reads = (what: AccessWhat) => logged('read', what, false)

/** An operation that shows a list of people, looked at again and again: once per user, list and day. */
export const lists = (what: AccessWhat) => logged('read', what, true)

/** An operation that changes something in these people's files. */
export const changes = (what: AccessWhat) => logged('write', what, false)
