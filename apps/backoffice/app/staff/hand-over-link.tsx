import { staffText } from '@repo/i18n/staff'
import { Code } from '@repo/ui/code'
import { Alert } from '@repo/ui/alert'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'

type Props = { link: string; name: string; email: string; mailed: boolean | null }

/** A one-time link, shown once, to give to whom it is for. */
export function HandOverLink({ link, name, email, mailed }: Props) {
	return (
		<Card as="section" labelledBy="link">
			<Stack>
				<Heading level={2} id="link" line={staffText('account.staff.link', { name })} />
				<Paragraph line={staffText('account.staff.linkText', { name })} />
				<p>
					<Code text={link} />
				</p>
				{mailed === true && <Alert look="ok" line={staffText('account.staff.mailed', { email })} />}
				{mailed === false && <Alert look="warning" line={staffText('account.staff.notMailed', { email })} />}
			</Stack>
		</Card>
	)
}
