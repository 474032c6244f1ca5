import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { mayEndEnrolments, mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/enrolments.route'
import { Episode } from './episode.tsx'
import { plan, step, tick } from './enrolment-actions.server.ts'
import { PlanForm } from './plan-form.tsx'

const answers = ['start', 'pause', 'resume', 'complete', 'end', 'drop', 'plan', 'returns', 'ticked'] as const

export async function loader({ context, params, url }: Route.LoaderArgs) {
	const api = context.get(apiContext)
	const { role } = await api.person.myself()
	return {
		role,
		id: params.id,
		...(await api.enrolment.list(params.id)),
		answer: answers.find((one) => one === url.searchParams.get('gedaan')) ?? null,
		cleared: Number.parseInt(url.searchParams.get('weg') ?? '0', 10) || 0,
	}
}

export async function action({ request, context, params }: Route.ActionArgs) {
	const form = await readForm(request)
	const asked = { api: context.get(apiContext), personId: params.id, form }
	switch (textOf(form, 'doe')) {
		case 'stap':
			return step(asked)
		case 'plan':
			return plan(asked)
		case 'lijst':
			return tick(asked)
		default:
			throw data(null, { status: 400 })
	}
}

/** Traject: someone's enrolments as dated episodes, what can be done now, what was handed out and given back, and coming back. */
export default function Enrolments({ loaderData, actionData }: Route.ComponentProps) {
	const { role, enrolments, reachable, today, pauseWeeksMax } = loaderData
	const entered = actionData?.entered ?? null
	const hasPlanned = enrolments.some(({ state }) => state === 'planned')
	return (
		<Stack gap="large">
			<title>{`${staffText('enrolment.title')} - ${staffText('shell.product')}`}</title>
			<Heading level={2} line={staffText('enrolment.heading')} />
			{!reachable && <Alert look="warning" line={staffText('enrolment.unreachable')} />}
			{actionData ? <Problems problems={actionData.problems} /> : <Answer {...loaderData} />}
			{enrolments.length === 0 && <Paragraph line={staffText('enrolment.none')} />}
			{enrolments.map((enrolment) => (
				<Episode
					key={enrolment.id}
					enrolment={enrolment}
					entered={entered?.enrolmentId === enrolment.id ? entered : null}
					mayTick={mayEndEnrolments(role)}
					today={today}
					pauseWeeksMax={pauseWeeksMax}
				/>
			))}
			{!hasPlanned && reachable && <Next {...loaderData} planned={actionData?.planned ?? null} />}
		</Stack>
	)
}

type Loaded = Route.ComponentProps['loaderData']

/** What was done, and what went out of the plan by it. */
function Answer({ answer, cleared }: Pick<Loaded, 'answer' | 'cleared'>) {
	if (answer === null) return null
	return (
		<Alert look="ok" answer line={staffText(`enrolment.done.${answer}`)}>
			{cleared > 0 && <Paragraph line={staffText('enrolment.done.cleared', { count: cleared })} />}
		</Alert>
	)
}

/** What to do before it can be done. */
function Problems({ problems }: { problems: Partial<Record<string, string>> }) {
	return (
		<div role="alert" className="instap-stack instap-stack--small">
			{Object.entries(problems).map(([field, problem]) => (
				<Alert key={field} look="error" line={problem ?? ''} />
			))}
		</div>
	)
}

type NextProps = Pick<Loaded, 'role' | 'id' | 'enrolments' | 'intake' | 'quickBy'> & {
	planned: { product: string; from: string } | null
}

/** The form for the first enrolment, the next one, or coming back. */
function Next({ role, id, enrolments, intake, quickBy, planned }: NextProps) {
	const kind = intake === null ? 'next' : 'return'
	return (
		<PlanForm
			role={role}
			kind={enrolments.length === 0 ? 'first' : kind}
			intake={intake}
			quickBy={quickBy}
			talkAt={mayTalk(role) ? `/deelnemers/${id}/gesprekken/afspraak` : null}
			entered={planned ?? { product: intake === null ? '' : 'safety_net', from: '' }}
		/>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
