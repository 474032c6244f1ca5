import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { CodeField } from './code-field.tsx'
import { PasswordField } from './password-field.tsx'

/** The password and a code again, of who is signed in. */
export function ConfirmForm({ action }: { action: string }) {
	return (
		<form method="post" action={action} className="instap-stack">
			<PasswordField />
			<CodeField />
			<div>
				<Button line={staffText('account.confirm.submit')} />
			</div>
		</form>
	)
}
