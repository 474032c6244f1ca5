import { IntakeStep } from '@repo/domain/intake/intake.schema'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { StatusTag } from '@repo/ui/status-tag'
import { data, redirect } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { mayOpenFiles } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/intake.route'
import { IntakeFacts, IntakeResult } from './intake-facts.tsx'
import { parseEntered, type Problems, readEntered } from './intake-fields.ts'
import { GiveDevice } from './give-device.tsx'
import { IntakeForm } from './intake-form.tsx'
import { IntakeSteps } from './intake-steps.tsx'
import { loadIntake } from './load-intake.server.ts'
import { refusalText } from './refusal-text.ts'
import { idOf } from '../shell/id-of.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayOpenFiles)]

const answers = ['planned', 'held', 'advice_given', 'closed', 'no_show', 'cancelled', 'kept'] as const

/** `?gedaan=` says what was just done; `?plaats=` the place in the line of a group that is full. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
	const waiting = Number(url.searchParams.get('plaats'))
	return {
		loaded: await loadIntake(context.get(apiContext), idOf(params.id)),
		done: answers.find((state) => state === url.searchParams.get('gedaan')) ?? null,
		waiting: Number.isInteger(waiting) && waiting > 0 ? waiting : null,
	}
}

/** Keeps what was filled in, with the advice when that was asked; or takes a step. */
export async function action({ request, context, params }: Route.ActionArgs) {
	const api = context.get(apiContext)
	const personId = idOf(params.id)
	const { intake } = await api.intake.get(personId)
	if (intake === null) throw new Response(null, { status: 404 })
	const form = await readForm(request)
	const wanted = textOf(form, 'action')
	const fills = wanted === 'keep' || wanted === 'advise'
	const entered = fills ? readEntered(form) : null
	const refuse = (reason: string | null, problems: Problems = {}) => data({ reason, problems, entered }, 422)
	if (entered !== null) {
		const parsed = parseEntered(intake.id, entered)
		if (!parsed.ok) return refuse(null, parsed.problems)
		const kept = await api.intake.save(parsed.value)
		if (!kept.ok) return refuse(kept.reason)
		if (wanted === 'keep') return redirect(`/deelnemers/${personId}/intake?gedaan=kept`)
	}
	const step = IntakeStep.safeParse({
		id: intake.id,
		action: wanted,
		on: textOf(form, 'on'),
		at: textOf(form, 'at'),
		reason: textOf(form, 'reason') || null,
	})
	if (!step.success) return refuse('invalid')
	const taken = await api.intake.step(step.data)
	if (!taken.ok) return refuse(taken.reason)
	const place = taken.waiting === null ? '' : `&plaats=${taken.waiting}`
	return redirect(`/deelnemers/${personId}/intake?gedaan=${taken.state}${place}`)
}

/** No intake yet: how one comes, and the way there. */
const NoIntake = () => (
	<>
		<title>{`${staffText('intake.title')} - ${staffText('shell.product')}`}</title>
		<Heading level={2} line={staffText('intake.title')} />
		<Paragraph line={staffText('intake.none')} />
		<div>
			<ButtonLink href="/aanmeldingen" line={staffText('intake.toReferrals')} />
		</div>
	</>
)

/** De intake of someone: planned, held, written down, advised, closed. */
export default function Intake({ loaderData: { loaded, done, waiting }, actionData }: Route.ComponentProps) {
	const { intake, calledBy, entered, works, cohorts, limits } = loaded
	if (intake === null) return <NoIntake />
	const fills = intake.state === 'held' && intake.offers.includes('advise')
	return (
		<>
			<title>{`${staffText('intake.title')} - ${staffText('shell.product')}`}</title>
			<Heading level={2} line={staffText('intake.title')} />
			{actionData === undefined && done !== null && <Done done={done} waiting={waiting} calledBy={calledBy} />}
			{actionData !== undefined && (
				<Alert look="error" line={refusalText(actionData.reason, Object.values(actionData.problems))} answer />
			)}
			<div>
				<StatusTag look={looks[intake.state]} line={staffText(`intake.state.${intake.state}`)} />
			</div>
			<IntakeFacts intake={intake} />
			{fills && <GiveDevice personId={intake.personId} calledBy={calledBy} />}
			{fills ? (
				<IntakeForm
					calledBy={calledBy}
					entered={actionData?.entered ?? entered}
					problems={actionData?.problems ?? {}}
					works={works}
					cohorts={cohorts}
					limits={limits}
				/>
			) : (
				<IntakeResult loaded={loaded} />
			)}
			<IntakeSteps intake={intake} calledBy={calledBy} invitationsMax={limits.intake_invitations_max} />
		</>
	)
}

type DoneProps = { done: (typeof answers)[number]; waiting: number | null; calledBy: string }

function Done({ done, waiting, calledBy }: DoneProps) {
	const line =
		waiting === null
			? done === 'kept'
				? staffText('intake.kept')
				: staffText(`intake.done.${done}`)
			: staffText('intake.waiting', { name: named(calledBy), position: waiting })
	return <Alert look={waiting === null ? 'ok' : 'warning'} line={line} answer />
}

const looks = {
	planned: 'now',
	held: 'now',
	advice_given: 'careful',
	closed: 'good',
	no_show: 'careful',
	cancelled: 'stop',
} as const

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
