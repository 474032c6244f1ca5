import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { Door } from './door.tsx'
import { SignInForm } from './sign-in-form.tsx'

type Account = { code: string; name: string; about: string; role: string }
type Props = {
	demo: boolean
	accounts: readonly Account[]
	/** What another sign-in is called, when there is one. */
	provider: string | null
	unknownCode?: boolean
	signedOut?: boolean
	/** Opened beside a page that waits for its person to be back. */
	inWindow?: boolean
	refusal?: string | undefined
	email?: string | undefined
}

/** The door: e-mail and password, a passkey or another sign-in; in the demo everyone may also choose who to be. */
export function ChooseAccount(props: Props) {
	const { demo, accounts, provider, unknownCode, signedOut, inWindow, refusal, email } = props
	const fields: Record<string, string> = inWindow ? { naar: 'window' } : {}
	return (
		<Door title={staffText('shell.signIn.title')} refusal={refusal}>
			{signedOut && <Alert look="ok" line={staffText('shell.signIn.signedOut')} answer />}
			{inWindow && <Alert line={staffText('account.signIn.again')} />}
			{unknownCode && <Alert look="error" line={staffText('shell.signIn.unknownCode')} answer />}
			{demo && (
				<form method="post" action="/demo/sign-in" className="instap-stack">
					<Heading level={2} line={staffText('shell.signIn.choose')} />
					<Paragraph line={staffText('shell.signIn.demo')} />
					<HiddenFields fields={fields} />
					<ChoiceList columns={2}>
						{accounts.map(({ code, name, role, about }) => (
							<Choice key={code} person={name} name="code" value={code} line={`${name}, ${role}`} hint={about} />
						))}
					</ChoiceList>
				</form>
			)}
			<SignInForm provider={provider} fields={fields} email={email} />
		</Door>
	)
}
