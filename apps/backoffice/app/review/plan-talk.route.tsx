import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffText } from '@repo/i18n/staff'
import { apiContext, requestContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/plan-talk.route'
import { PlanForm } from './plan-form.tsx'
import { planTalk } from './appointment.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayTalk)]

export async function loader({ context, params, url }: Route.LoaderArgs) {
	const { actor, now } = context.get(requestContext)
	const about = url.searchParams.get('over') === 'jaargesprek' ? 'opportunity_review' : 'review'
	const api = context.get(apiContext)
	// Loaders of a page run side by side: the page that says that someone is not there carries no colleagues' names along.
	await api.person.get(params.id)
	return {
		id: params.id,
		today: localClock(now).date,
		talkers: await api.appointment.talkers(),
		key: crypto.randomUUID(),
		me: actor?.personId ?? '',
		about,
	}
}

export const action = ({ request, context, params }: Route.ActionArgs) =>
	planTalk({ request, api: context.get(apiContext), personId: params.id })

/** A talk at a time, with place, with whom, and an interpreter if one is wanted. */
export default function PlanTalk({ loaderData, actionData, matches }: Route.ComponentProps) {
	const { id, today, talkers, key, me, about } = loaderData
	const { readsIn } = matches[2].loaderData.person
	const nothing = { on: '', startsAt: '', endsAt: '', room: '', interpreter: '', agreed: '' }
	return (
		<>
			<title>{`${staffText('appointment.planTitle')} - ${staffText('shell.product')}`}</title>
			<PlanForm
				back={`/deelnemers/${id}/gesprekken`}
				{...{ today, talkers, readsIn }}
				formKey={key}
				entered={actionData?.entered ?? { ...nothing, withId: me, about, place: 'site' }}
				problems={actionData?.problems ?? {}}
			/>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
