import { staffText } from '@repo/i18n/staff'
import { TextField } from '@repo/ui/text-field'

/** The password that someone has. */
export const PasswordField = () => (
	<TextField
		id="password"
		type="password"
		label={staffText('account.password')}
		autoComplete="current-password"
		required
		maxLength={128}
	/>
)
