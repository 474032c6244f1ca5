import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Frame } from '../shell/frame.tsx'

type Account = { code: string; name: string; about: string; role: string }
type Props = { demo: boolean; accounts: readonly Account[]; unknownCode?: boolean; signedOut?: boolean }

/** The door. In the demo everyone chooses who to be; otherwise it says whom to ask. */
export function ChooseAccount({ demo, accounts, unknownCode, signedOut }: Props) {
	const title = staffText('shell.signIn.title')
	return (
		<Frame>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			{signedOut && <Alert look="ok" line={staffText('shell.signIn.signedOut')} answer />}
			{unknownCode && <Alert look="error" line={staffText('shell.signIn.unknownCode')} answer />}
			{demo ? (
				<form method="post" action="/demo/sign-in" className="instap-stack">
					<Heading level={2} line={staffText('shell.signIn.choose')} />
					<Paragraph line={staffText('shell.signIn.demo')} />
					<ChoiceList columns={2}>
						{accounts.map(({ code, name, role, about }) => (
							<Choice key={code} person={name} name="code" value={code} line={`${name}, ${role}`} hint={about} />
						))}
					</ChoiceList>
				</form>
			) : (
				<Paragraph line={staffText('shell.signIn.notYet')} />
			)}
		</Frame>
	)
}
