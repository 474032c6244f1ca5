import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'

type Props = { card: { made: string; used: string | null; locked: boolean } | null }

/** The own card, for the tablet of a hall and for a device that was handed over: whether there is one, and the end of it when it is lost. */
export function OwnCard({ card }: Props) {
	return (
		<Card as="section" labelledBy="own-card">
			<Stack>
				<Heading level={2} id="own-card" line={staffText('staffCard.mine.title')} />
				{card === null && <Paragraph line={staffText('staffCard.mine.none')} />}
				{card?.locked && <Alert look="warning" line={staffText('staffCard.mine.locked')} />}
				{card !== null && (
					<form method="post" action="/account" className="instap-stack">
						<Paragraph line={staffText('staffCard.mine.made', { time: card.made })} />
						<Paragraph
							line={
								card.used === null
									? staffText('staffCard.mine.unused')
									: staffText('staffCard.mine.used', { time: card.used })
							}
						/>
						<div>
							<Button
								name="intent"
								value="end-card"
								look="secondary"
								icon="remove"
								line={staffText('staffCard.mine.end')}
							/>
						</div>
					</form>
				)}
			</Stack>
		</Card>
	)
}
