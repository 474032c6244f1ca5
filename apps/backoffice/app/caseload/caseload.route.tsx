import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayMoveCaseloads } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/caseload.route'
import { changeCaseload, loadCaseload } from './caseload.server.ts'
import { ChooseCoaches, TickPeople } from './caseload-forms.tsx'
import { TodaysMoves } from './todays-moves.tsx'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayMoveCaseloads)]

export const loader = (args: Route.LoaderArgs) => loadCaseload(args)

export const action = (args: Route.ActionArgs) => changeCaseload(args)

/** Caseload verplaatsen: everyone of a coach, or who is ticked, goes with another coach from a day on. */
export default function Caseload({ loaderData, actionData }: Route.ComponentProps) {
	const { coaches, moves, chosen, people, answer } = loaderData
	const problem = actionData?.problem ?? loaderData.problem
	const title = staffText('caseload.title')
	return (
		<Stack gap="large">
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			{problem !== null && <Alert look="error" line={staffText(`caseload.refused.${problem}`)} answer />}
			{answer !== null && problem === null && <Alert look="ok" line={staffText(`caseload.${answer}`)} answer />}
			<Paragraph line={staffText('caseload.intro')} />
			<ChooseCoaches coaches={coaches} chosen={chosen} />
			{people !== null && <TickPeople coaches={coaches} chosen={chosen} people={people} />}
			{moves.length > 0 && <TodaysMoves moves={moves} />}
		</Stack>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
