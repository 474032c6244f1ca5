import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { PasswordField } from './password-field.tsx'

type Props = { provider: string | null; fields: Record<string, string>; email: string | undefined }

/** The three ways in: password (with a code after it), passkey, and another sign-in. */
export function SignInForm({ provider, fields, email }: Props) {
	return (
		<Card as="div">
			<Stack gap="large">
				<form method="post" action="/inloggen" className="instap-stack">
					<HiddenFields fields={fields} />
					<TextField
						id="email"
						type="email"
						label={staffText('account.email')}
						autoComplete="username"
						required
						maxLength={200}
						defaultValue={email}
					/>
					<PasswordField />
					<div>
						<Button line={staffText('account.signIn.submit')} />
					</div>
				</form>
				<PasskeyForm purpose="sign-in" action="/inloggen" line={staffText('account.signIn.passkey')} fields={fields} />
				{provider !== null && (
					<div>
						<ButtonLink
							href={'naar' in fields ? '/oidc?venster' : '/oidc'}
							icon="sign-in"
							line={staffText('account.signIn.provider', { name: provider })}
						/>
					</div>
				)}
				<Paragraph look="soft" line={staffText('account.signIn.noAccount')} />
			</Stack>
		</Card>
	)
}
