import { ReferralStep } from '@repo/domain/referral/referral.schema'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { named, PersonName } from '@repo/ui/person-name'
import { StatusTag } from '@repo/ui/status-tag'
import { Text } from '@repo/ui/text'
import { data, redirect } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayOpenFiles, maySeeReferrals } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/referral.route'
import { History } from './history.tsx'
import { loadPlanning } from './load-planning.server.ts'
import { ReferralActions } from './referral-actions.tsx'
import { ReferralFacts } from './referral-facts.tsx'
import { nextText } from './referral-words.ts'
import { readStep } from './referral-step.ts'
import { toldLine } from './told.server.ts'
import { idOf } from '../shell/id-of.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySeeReferrals)]

const answers = ['submitted', 'incomplete', 'waitlisted', 'accepted', 'declined', 'withdrawn'] as const

/** `?gedaan=` says which step was just taken. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
	const api = context.get(apiContext)
	const referral = await api.referral.get(idOf(params.id))
	const { role } = await api.person.myself()
	return {
		role,
		referral,
		planning: await loadPlanning(api, referral),
		told: toldLine(referral),
		done: answers.find((state) => state === url.searchParams.get('gedaan') && state === referral.state) ?? null,
	}
}

export async function action({ request, context, params }: Route.ActionArgs) {
	const id = idOf(params.id)
	const { entered, wish } = readStep(id, await readForm(request))
	const refuse = (reason: string) => data({ action: entered['action'] ?? '', reason, entered }, 422)
	const step = ReferralStep.safeParse(wish)
	if (!step.success) return refuse('invalid')
	const taken = await context.get(apiContext).referral.step(step.data)
	return taken.ok ? redirect(`/aanmeldingen/${id}?gedaan=${taken.state}`) : refuse(taken.reason)
}

/** One referral: what is known, what there is to do now, and what happened. */
export default function OneReferral({ loaderData, actionData }: Route.ComponentProps) {
	const { role, referral, planning, told, done } = loaderData
	const { id, name, state, personId, offers, mine } = referral
	const fills = mine && (offers.includes('submit') || offers.includes('complete'))
	return (
		<>
			<title>{`${staffText('referral.title')} - ${staffText('shell.product')}`}</title>
			<Link href="/aanmeldingen" line={staffText('referral.back')} />
			<h1 className="nl-heading nl-heading--level-1">
				{name === '' ? staffText('referral.noName') : <PersonName name={name} />}
			</h1>
			{done !== null && actionData === undefined && (
				<Alert look="ok" line={staffText(`referral.done.${done}`)} answer />
			)}
			{actionData !== undefined && <Alert look="error" line={refusalText(actionData.reason)} answer />}
			<div className="instap-cluster">
				<StatusTag look={looks[state]} line={staffText(`referral.state.${state}`)} />
				<Text line={nextText(referral)} />
			</div>
			<div className="instap-cluster">
				{fills && <ButtonLink href={`/aanmeldingen/${id}/invullen`} look="primary" line={staffText('referral.edit')} />}
				{personId !== null && mayOpenFiles(role) && (
					<>
						<ButtonLink href={`/deelnemers/${personId}`} line={staffText('referral.file')} />
						<ButtonLink href={`/deelnemers/${personId}/intake`} line={staffText('referral.intake')} />
					</>
				)}
			</div>
			{told !== null && (
				<Card>
					<Heading level={2} line={staffText('referral.say', { name: named(name) })} />
					<Text as="p" line={told} />
				</Card>
			)}
			<ReferralActions referral={referral} planning={planning} answer={actionData} />
			<section className="instap-stack">
				<Heading level={2} line={staffText('referral.facts')} />
				<ReferralFacts referral={referral} />
			</section>
			<History events={referral.events} />
		</>
	)
}

const looks = {
	draft: 'neutral',
	submitted: 'now',
	incomplete: 'careful',
	waitlisted: 'careful',
	accepted: 'good',
	declined: 'stop',
	withdrawn: 'stop',
} as const

const refusals = [
	'not-in-this-state',
	'not-in-this-role',
	'no-channel',
	'no-legal_basis',
	'no-name',
	'no-born_on',
	'no-contact',
	'no-language',
	'no-aim',
	'no-half_days',
	'no-told',
	'nothing-asked',
	'still-missing',
	'no-reason',
	'no-place',
	'there-is-place',
	'same-person',
	'no-coach',
	'past',
] as const

const refusalText = (reason: string) =>
	staffText(`referral.refused.${refusals.find((known) => known === reason) ?? 'invalid'}`)

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
