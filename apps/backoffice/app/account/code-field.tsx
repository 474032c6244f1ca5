import { staffText } from '@repo/i18n/staff'
import { TextField } from '@repo/ui/text-field'

/** Six digits of the authenticator, or a recovery code. */
export const CodeField = () => (
	<TextField
		id="code"
		label={staffText('account.secondStep.code')}
		hint={staffText('account.secondStep.hint')}
		autoComplete="one-time-code"
		required
		maxLength={40}
		short
	/>
)
