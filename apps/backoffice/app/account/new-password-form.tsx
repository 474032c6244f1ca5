import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { TextField } from '@repo/ui/text-field'

/** A new password. The address stands in the form too, so that a password manager keeps them together. */
export function NewPasswordForm({ email, problem }: { email: string; problem: string | undefined }) {
	return (
		<form method="post" action="/uitnodiging/kiezen" className="instap-stack">
			<input type="hidden" name="username" autoComplete="username" value={email} readOnly />
			<TextField
				id="new-password"
				type="password"
				label={staffText('account.choose.passwordLabel')}
				hint={staffText('account.choose.passwordHint')}
				error={problem}
				autoComplete="new-password"
				required
				maxLength={200}
			/>
			<div>
				<Button look="secondary" line={staffText('account.choose.passwordSubmit')} />
			</div>
		</form>
	)
}
