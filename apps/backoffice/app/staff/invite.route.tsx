import { readForm } from '@repo/http/read-form'
import { NewStaffMember } from '@repo/domain/account/account.schema'
import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { data } from 'react-router'
import { requireFresh } from '../server/fresh.server.ts'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { type FormErrors, parseForm, textOf } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/invite.route'
import { handOverLink } from './hand-over-link.server.ts'
import { HandOverLink } from './hand-over-link.tsx'
import { InviteForm } from './invite-form.tsx'

export const middleware: Route.MiddlewareFunction[] = [requireFresh('invite-staff')]

/** Only for who may invite: the same 403 as the form would get. */
export async function loader({ context }: Route.LoaderArgs) {
	await context.get(apiContext).account.list()
	return null
}

export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const [name, calledBy, email] = [textOf(form, 'name'), textOf(form, 'calledBy'), textOf(form, 'email')]
	const entered = { name, calledBy, email, roles: form.getAll('roles').map(String) }
	const refuse = (errors: FormErrors, taken = false) => data({ errors, taken, entered, made: null }, 422)
	const parsed = parseForm(NewStaffMember, entered)
	if (!parsed.ok) return refuse(parsed.errors)
	const invited = await context.get(apiContext).account.invite(parsed.value)
	if (!invited.ok) return refuse({}, true)
	return data({ errors: {}, taken: false, entered, made: await handOverLink(invited) })
}

/** Inviting a colleague: who, where to reach them and what they may be; the answer is a link to hand over. */
export default function Invite({ actionData }: Route.ComponentProps) {
	const title = staffText('account.staff.invite')
	const made = actionData?.made ?? null
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={1} line={title} />
				{made === null ? <InviteForm answer={actionData} /> : <HandOverLink {...made} />}
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
