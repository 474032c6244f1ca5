import { readForm } from '@repo/http/read-form'
import { changeRole } from '@repo/auth/change-role'
import { listHeldRoles } from '@repo/auth/list-held-roles'
import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { visitors } from '../server/services.server.ts'
import { requestContext, sessionContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/choose-role.route'

export async function loader({ context }: Route.LoaderArgs) {
	const { organisationId, actor, now } = context.get(requestContext)
	if (actor === null) throw redirect('/inloggen')
	const { personId, role } = actor
	return { roles: await listHeldRoles(visitors, { organisationId, personId, now }), role }
}

export async function action({ request, context }: Route.ActionArgs) {
	const role = textOf(await readForm(request), 'role')
	const { actor, now } = context.get(requestContext)
	const session = context.get(sessionContext)
	if (actor === null || session === null) throw redirect('/inloggen')
	const cookieHeader = request.headers.get('cookie')
	const changed = await changeRole(visitors, { actor, session, role, cookieHeader, now })
	if (!changed.ok) throw new Response(null, { status: 403 })
	return redirect('/', { headers: { 'Set-Cookie': changed.cookie } })
}

/** Which of the own roles to act in. The choice makes a new session, so the page of the old role opens nothing more. */
export default function ChooseRole({ loaderData: { roles, role: current } }: Route.ComponentProps) {
	const title = staffText('account.role.title')
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack>
				<Heading level={1} line={title} />
				<Paragraph line={staffText('account.role.intro')} />
				<form method="post" action="/rol">
					<ChoiceList>
						{roles.map((role) => (
							<Choice
								key={role}
								name="role"
								value={role}
								line={staffText(`shell.role.${role}`)}
								current={role === current}
							/>
						))}
					</ChoiceList>
				</form>
			</Stack>
		</Column>
	)
}
