import { readForm } from '@repo/http/read-form'
import { NewRoles } from '@repo/domain/account/account.schema'
import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { StatusTag } from '@repo/ui/status-tag'
import { data } from 'react-router'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { parseForm, textOf } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/staff-member.route'
import { errorText } from './error-text.ts'
import { HandOver } from './hand-over.tsx'
import { handOverLink } from './hand-over-link.server.ts'
import { HandOverLink } from './hand-over-link.tsx'
import { ManageMember } from './manage-member.tsx'

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
	return context.get(apiContext).account.get(id)
}

type Done = 'roles' | 'ended'
type Made = Awaited<ReturnType<typeof handOverLink>>
type Answer = { done?: Done; made?: Made; refusal?: string; rolesError?: string | undefined }

export async function action({ request, context, params: { id } }: Route.ActionArgs) {
	demandFresh(context, 'staff-member', id)
	const form = await readForm(request)
	const { account } = context.get(apiContext)
	const refuse = (reason: 'last-administrator' | 'ended' | 'email-taken') =>
		data<Answer>(
			{
				refusal: staffText(
					reason === 'last-administrator' ? 'account.staff.lastAdministrator' : 'account.staff.accountEnded',
				),
			},
			422,
		)
	switch (textOf(form, 'intent')) {
		case 'roles': {
			const parsed = parseForm(NewRoles, { personId: id, roles: form.getAll('roles').map(String) })
			if (!parsed.ok) return data<Answer>({ rolesError: errorText(parsed.errors['roles']) }, 422)
			const set = await account.setRoles(parsed.value)
			return set.ok ? data<Answer>({ done: 'roles' }) : refuse(set.reason)
		}
		case 'renew': {
			const renewed = await account.renew(id)
			return renewed.ok ? data<Answer>({ made: await handOverLink(renewed) }) : refuse(renewed.reason)
		}
		case 'end': {
			const ended = await account.end(id)
			return ended.ok ? data<Answer>({ done: 'ended' }) : refuse(ended.reason)
		}
		default:
			throw new Response(null, { status: 400 })
	}
}

/** One of the staff: the roles, a new link, leaving, and what someone else has to take over. */
export default function StaffMemberPage({ loaderData: member, actionData }: Route.ComponentProps) {
	const { name, email, state, handOver } = member
	return (
		<Column>
			<title>{`${name} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<div>
					<Heading level={1} line={name} />
					<p className="instap-cluster">
						{email} <StatusTag line={staffText(`account.staff.states.${state ?? 'none'}`)} />
					</p>
				</div>
				{actionData?.refusal !== undefined && <Alert look="error" line={actionData.refusal} answer />}
				{actionData?.done === 'roles' && <Alert look="ok" line={staffText('account.staff.rolesSaved')} answer />}
				{actionData?.done === 'ended' && <Alert look="ok" line={staffText('account.staff.ended', { name })} answer />}
				{actionData?.made !== undefined && <HandOverLink {...actionData.made} name={name} />}
				{state !== 'ended' && <ManageMember member={member} rolesError={actionData?.rolesError} />}
				<HandOver {...handOver} />
				<p>
					<Link href="/beheer/medewerkers" line={staffText('account.staff.back')} />
				</p>
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
