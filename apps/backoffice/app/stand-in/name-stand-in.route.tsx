import { readForm } from '@repo/http/read-form'
import { NewStandIn } from '@repo/domain/stand-in/stand-in.schema'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { requireFresh } from '../server/fresh.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { parseForm, textOf } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/name-stand-in.route'
import { StandInForm, type StandInProblems } from './stand-in-form.tsx'

export const middleware: Route.MiddlewareFunction[] = [requireFresh('name-stand-in')]

export async function loader({ context }: Route.LoaderArgs) {
	return {
		coaches: await context.get(apiContext).standIn.coaches(),
		today: localClock(context.get(requestContext).now).date,
	}
}

export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const entered = {
		coachId: textOf(form, 'coachId'),
		standInId: textOf(form, 'standInId'),
		from: textOf(form, 'from'),
		until: textOf(form, 'until'),
	}
	const refuse = (problems: StandInProblems) => data({ problems, entered }, 422)
	const nobody = entered.standInId === 'niemand'
	const parsed = parseForm(NewStandIn, { ...entered, standInId: nobody ? null : entered.standInId })
	if (!parsed.ok) return refuse(parsed.errors)
	const named = await context.get(apiContext).standIn.name(parsed.value)
	if (!named.ok)
		return refuse(named.reason === 'past' ? { until: 'refused.lastDayPast' } : { standInId: 'refused.noCoach' })
	return redirect('/beheer/waarneming?named')
}

/** Naming a stand-in: which coach is away, who goes with the people meanwhile, and on which days. */
export default function NameStandIn({ loaderData: { coaches, today }, actionData }: Route.ComponentProps) {
	const title = staffText('standIn.name')
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={1} line={title} />
				<StandInForm
					coaches={coaches}
					entered={actionData?.entered ?? { coachId: '', standInId: '', from: today, until: '' }}
					problems={actionData?.problems ?? {}}
				/>
				<p>
					<Link href="/beheer/waarneming" line={staffText('standIn.back')} />
				</p>
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
