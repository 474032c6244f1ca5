import { readForm } from '@repo/http/read-form'
import { opportunityFollowUps, OpportunityReviewHeld } from '@repo/domain/opportunity-review/opportunity-review.schema'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { named } from '@repo/ui/person-name'
import { RadioGroup } from '@repo/ui/radio-group'
import { TextField } from '@repo/ui/text-field'
import { data, Form, redirect } from 'react-router'
import { apiContext, requestContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/held.route'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayTalk)]

export const loader = ({ context }: Route.LoaderArgs) => ({ today: localClock(context.get(requestContext).now).date })

export async function action({ request, context, params }: Route.ActionArgs) {
	const form = await readForm(request)
	const entered = { heldOn: textOf(form, 'heldOn'), followUp: textOf(form, 'followUp') }
	const parsed = OpportunityReviewHeld.safeParse({ ...entered, personId: params.id })
	if (!parsed.success) {
		const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
		return data({ entered, date: wrong.has('heldOn'), choice: wrong.has('followUp'), reason: null }, 422)
	}
	const held = await context.get(apiContext).opportunityReview.hold(parsed.data)
	if (held.ok) return redirect('/jaargesprekken?gedaan=gehouden')
	return data({ entered, date: false, choice: false, reason: held.reason }, 422)
}

/** The yearly talk was held: when, and what follows from it. */
export default function Held({ loaderData: { today }, actionData, matches }: Route.ComponentProps) {
	const title = staffText('opportunityReview.heldTitle', { name: named(matches[2].loaderData.person.name) })
	const { entered, date, choice, reason } = actionData ?? { entered: { heldOn: today, followUp: '' } }
	const problem = reason && staffText(`opportunityReview.problem.${reason}`)
	return (
		<Form method="post" className="instap-stack">
			<title>{`${staffText('opportunityReview.title')} - ${staffText('shell.product')}`}</title>
			<Heading level={2} line={title} />
			<TextField
				id="heldOn"
				type="date"
				short
				required
				max={today}
				label={staffText('opportunityReview.heldOn')}
				defaultValue={entered.heldOn}
				error={date ? staffText('refused.unknownDate') : (problem ?? undefined)}
			/>
			<RadioGroup
				id="followUp"
				legend={staffText('opportunityReview.followUp')}
				defaultValue={entered.followUp}
				error={choice ? staffText('appointment.problem.choose') : undefined}
				options={opportunityFollowUps.map((value) => ({
					value,
					label: staffText(`opportunityReview.followUps.${value}`),
				}))}
			/>
			<div>
				<Button line={staffText('opportunityReview.save')} />
			</div>
			<p>
				<Link href="/jaargesprekken" line={staffText('opportunityReview.back')} />
			</p>
		</Form>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
