import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'

type Means = 'demo' | 'password' | 'passkey' | 'oidc' | 'hall_card'
type OwnSession = { id: string; means: string; startedAt: string; current: boolean }

const named: readonly string[] = ['demo', 'password', 'passkey', 'oidc', 'hall_card'] satisfies Means[]
const isNamed = (means: string): means is Means => named.includes(means)

/** The browsers where one is signed in, and one button that signs out of all of them. */
export function OwnSessions({ sessions }: { sessions: readonly OwnSession[] }) {
	return (
		<Card as="section" labelledBy="sessions">
			<Stack>
				<Heading level={2} id="sessions" line={staffText('account.mine.sessions')} />
				<ul className="instap-stack instap-stack--small">
					{sessions.map(({ id, means, startedAt, current }) => (
						<li key={id}>
							<strong>{staffText('account.mine.session', { date: startedAt })}</strong>
							{isNamed(means) && <span className="instap-soft"> {staffText(`account.mine.means.${means}`)}</span>}
							{current && <span className="instap-soft"> {staffText('account.mine.thisOne')}</span>}
						</li>
					))}
				</ul>
				<form method="post" action="/account">
					<Button
						name="intent"
						value="end-all"
						look="secondary"
						icon="sign-out"
						line={staffText('account.mine.endAll')}
					/>
				</form>
			</Stack>
		</Card>
	)
}
