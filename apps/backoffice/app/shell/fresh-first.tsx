import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'

/**
 * Says, above a form that was sent, that its person has to prove to be there first (A6). That happens in a tab of its own, so that
 * what was typed stays where it is; then the form is sent once more.
 */
export const FreshFirst = () => (
	<Alert look="warning" line={staffText('account.freshFirst.text')} answer>
		<p>
			<a className="nl-button nl-button--primary" href="/bevestig?naar=window" target="_blank" rel="noopener">
				<span className="nl-button__label">{staffText('account.freshFirst.confirm')}</span>
			</a>
		</p>
	</Alert>
)
