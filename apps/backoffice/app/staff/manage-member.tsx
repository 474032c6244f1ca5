import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Details } from '@repo/ui/details'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { RoleBoxes } from './role-boxes.tsx'

type Member = { id: string; name: string; roles: readonly string[]; state: string | null }

/** What can be done with an account that stands: other roles, a new link, and leaving, the last behind one more press. */
export function ManageMember({ member, rolesError }: { member: Member; rolesError: string | undefined }) {
	const { id, name, roles, state } = member
	const action = `/beheer/medewerkers/${id}`
	return (
		<>
			<Card as="section" labelledBy="change-roles">
				<form method="post" action={action} className="instap-stack">
					<Heading level={2} id="change-roles" line={staffText('account.staff.changeRoles')} />
					<RoleBoxes held={roles} error={rolesError} />
					<div>
						<Button name="intent" value="roles" line={staffText('account.staff.saveRoles')} />
					</div>
				</form>
			</Card>
			{state !== null && (
				<Card as="section" labelledBy="renew">
					<form method="post" action={action} className="instap-stack">
						<Heading level={2} id="renew" line={staffText('account.staff.renew')} />
						<Paragraph line={staffText('account.staff.renewText')} />
						<div>
							<Button name="intent" value="renew" look="secondary" line={staffText('account.staff.renew')} />
						</div>
					</form>
				</Card>
			)}
			<Card as="div">
				<Details line={staffText('account.staff.leaves')}>
					<form method="post" action={action} className="instap-stack">
						<Paragraph line={staffText('account.staff.leavesText', { name })} />
						<div>
							<Button
								name="intent"
								value="end"
								look="negative"
								line={staffText('account.staff.leavesSubmit', { name })}
							/>
						</div>
					</form>
				</Details>
			</Card>
		</>
	)
}
