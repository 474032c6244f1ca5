import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { PasskeyForm } from './passkey-form.tsx'

type Passkey = { id: string; name: string; made: string; used: string }

/** The own passkeys, to remove, and one more to make. */
export function OwnPasskeys({ passkeys }: { passkeys: readonly Passkey[] }) {
	return (
		<Card as="section" labelledBy="passkeys">
			<Stack>
				<Heading level={2} id="passkeys" line={staffText('account.mine.passkeys')} />
				{passkeys.length === 0 && <Paragraph line={staffText('account.mine.noPasskeys')} />}
				{passkeys.map(({ id, name, made, used }) => (
					<form key={id} method="post" action="/account" className="instap-cluster instap-cluster--between">
						<input type="hidden" name="id" value={id} />
						<span>
							<strong>{name}</strong>
							<br />
							<span className="instap-soft">{staffText('account.mine.madeOn', { date: made, used })}</span>
						</span>
						<Button
							name="intent"
							value="remove-passkey"
							look="subtle"
							icon="remove"
							line={staffText('account.mine.removePasskey', { name })}
						/>
					</form>
				))}
				<PasskeyForm purpose="account" action="/account" line={staffText('account.mine.addPasskey')}>
					<TextField id="name" label={staffText('account.mine.passkeyName')} maxLength={60} />
				</PasskeyForm>
			</Stack>
		</Card>
	)
}
