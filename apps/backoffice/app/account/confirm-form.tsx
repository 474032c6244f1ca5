import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { TextField } from '@repo/ui/text-field'

/** The password and a code again, of who is signed in. */
export function ConfirmForm({ action }: { action: string }) {
	return (
		<form method="post" action={action} className="instap-stack">
			<TextField
				id="password"
				type="password"
				label={staffText('account.password')}
				autoComplete="current-password"
				required
				maxLength={128}
			/>
			<TextField
				id="code"
				label={staffText('account.secondStep.code')}
				hint={staffText('account.secondStep.hint')}
				autoComplete="one-time-code"
				required
				maxLength={40}
				short
			/>
			<div>
				<Button line={staffText('account.confirm.submit')} />
			</div>
		</form>
	)
}
