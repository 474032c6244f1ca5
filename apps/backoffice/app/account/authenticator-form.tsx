import { staffText } from '@repo/i18n/staff'
import { Code } from '@repo/ui/code'
import { Button } from '@repo/ui/button'
import { Paragraph } from '@repo/ui/paragraph'
import { QrCode } from '@repo/ui/qr-code'
import { TextField } from '@repo/ui/text-field'

/** `sealed`: the secret for the server alone, where it is not kept between the two requests. */
type Props = { secret: string; sealed?: string; address: string; action: string }

/** The secret for an authenticator, to scan or to type, and a code of it to prove that it arrived. */
export function AuthenticatorForm({ secret, sealed, address, action }: Props) {
	return (
		<form method="post" action={action} className="instap-stack">
			{sealed !== undefined && <input type="hidden" name="sealed" value={sealed} />}
			<Paragraph line={staffText('account.authenticator.intro')} />
			<QrCode text={address} label={staffText('account.authenticator.qr')} />
			<Paragraph line={staffText('account.authenticator.key')} />
			<p>
				<Code text={(secret.match(/.{1,4}/g) ?? []).join(' ')} />
			</p>
			<TextField
				id="code"
				label={staffText('account.authenticator.code')}
				autoComplete="one-time-code"
				inputMode="numeric"
				required
				maxLength={10}
				short
			/>
			<div>
				<Button line={staffText('account.authenticator.submit')} />
			</div>
		</form>
	)
}
