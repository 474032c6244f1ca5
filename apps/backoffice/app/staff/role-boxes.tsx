import { staffRoles } from '@repo/domain/account/account.rules'
import { staffText } from '@repo/i18n/staff'
import { Checkbox } from '@repo/ui/checkbox'
import { Fieldset } from '@repo/ui/fieldset'

/** The roles that someone may have, to tick. */
export function RoleBoxes({ held, error }: { held: readonly string[]; error: string | undefined }) {
	return (
		<Fieldset
			id="roles"
			legend={staffText('account.staff.roles')}
			hint={staffText('account.staff.rolesHint')}
			error={error}
			across
		>
			{staffRoles.map((role) => (
				<Checkbox
					key={role}
					id={`role-${role}`}
					name="roles"
					value={role}
					label={staffText(`shell.role.${role}`)}
					defaultChecked={held.includes(role)}
				/>
			))}
		</Fieldset>
	)
}
