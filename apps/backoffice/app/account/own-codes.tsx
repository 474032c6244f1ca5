import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'

/** What goes with a password: another authenticator, how many recovery codes are left, and new ones. */
export function OwnCodes({ hasPassword, codesLeft }: { hasPassword: boolean; codesLeft: number }) {
	return (
		<Card as="section" labelledBy="codes">
			<Stack>
				<Heading level={2} id="codes" line={staffText('account.mine.codes')} />
				{hasPassword ? (
					<>
						<form method="post" action="/account" className="instap-stack">
							<Paragraph line={staffText('account.mine.codesLeft', { count: codesLeft })} />
							<div>
								<Button name="intent" value="new-codes" look="secondary" line={staffText('account.mine.newCodes')} />
							</div>
						</form>
						<Link href="/account/authenticator" line={staffText('account.mine.otherAuthenticator')} />
					</>
				) : (
					<Paragraph line={staffText('account.mine.noPassword')} />
				)}
			</Stack>
		</Card>
	)
}
