import { staffText } from '@repo/i18n/staff'
import { Code } from '@repo/ui/code'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Cluster } from '@repo/ui/cluster'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'

type Props = { codes: readonly string[]; done?: string }

/** Ten codes for when the authenticator is not at hand. They are shown once: print them, then go on. */
export function RecoveryCodes({ codes, done = '/' }: Props) {
	return (
		<Stack>
			<Paragraph line={staffText('account.recovery.intro')} />
			<Card as="div">
				<ol aria-label={staffText('account.recovery.list')}>
					{codes.map((code) => (
						<li key={code}>
							<Code text={code} />
						</li>
					))}
				</ol>
			</Card>
			<Cluster>
				<Button
					type="button"
					look="secondary"
					icon="print"
					line={staffText('account.print')}
					onClick={() => window.print()}
				/>
				<ButtonLink href={done} line={staffText('account.recovery.done')} />
			</Cluster>
		</Stack>
	)
}
