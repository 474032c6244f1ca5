import { localClock } from '@repo/domain/schedule/half-day.rules'
import { longDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Form } from 'react-router'
import { apiContext, requestContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/move-talk.route'
import { moveTalk } from './appointment.server.ts'
import { TimeFields } from './time-fields.tsx'
import { idOf } from '../shell/id-of.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayTalk)]

export async function loader({ context, params }: Route.LoaderArgs) {
	const appointment = await context.get(apiContext).appointment.get(idOf(params.appointment))
	if (appointment.personId !== params.id) throw new Response(null, { status: 404 })
	return { appointment, today: localClock(context.get(requestContext).now).date, key: crypto.randomUUID() }
}

export const action = ({ request, context, params }: Route.ActionArgs) =>
	moveTalk({ request, api: context.get(apiContext), personId: params.id }, params.appointment)

/** Another time for an appointment; all else stays. */
export default function MoveTalk({ loaderData: { appointment, today, key }, actionData }: Route.ComponentProps) {
	const { personId, on, startsAt, endsAt } = appointment
	const rest = { withId: '', about: '', place: '', room: '', interpreter: '', agreed: '' }
	return (
		<Form method="post" className="instap-stack">
			<title>{`${staffText('appointment.moveTitle')} - ${staffText('shell.product')}`}</title>
			<Heading level={2} line={staffText('appointment.moveTitle')} />
			<Paragraph line={staffText('appointment.now', { day: longDate('nl', on), from: startsAt, until: endsAt })} />
			<HiddenFields fields={{ key }} />
			<TimeFields
				entered={actionData?.entered ?? { on, startsAt, endsAt, ...rest }}
				problems={actionData?.problems ?? {}}
				today={today}
			/>
			<div>
				<Button line={staffText('appointment.saveMove')} />
			</div>
			<p>
				<Link href={`/deelnemers/${personId}/gesprekken`} line={staffText('review.back')} />
			</p>
		</Form>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
