import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { TextField } from '@repo/ui/text-field'

type Props = { triesLeft: number; wrong: string | undefined }

/** The PIN of the own card, to open a device again that was handed over. From the second try on it says how many are left. */
export const OwnPinForm = ({ triesLeft, wrong }: Props) => (
	<form method="post" action="/ontgrendelen" className="instap-stack">
		<TextField
			id="pincode"
			label={staffText('handOver.unlock.pin')}
			hint={staffText('handOver.unlock.pinHint', { count: triesLeft })}
			error={wrong}
			type="password"
			inputMode="numeric"
			autoComplete="off"
			maxLength={20}
			digits
			required
		/>
		<div>
			<Button line={staffText('handOver.unlock.withPin')} />
		</div>
	</form>
)
