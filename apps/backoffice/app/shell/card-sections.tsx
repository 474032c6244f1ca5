import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { SummaryList } from '@repo/ui/summary-list'
import { Form } from 'react-router'
import { moment } from './moment.ts'

type Card = { issuedAt: Date; issuedBy: string | null; usedAt: Date | null; endedAt: Date | null; locked: boolean }

/** What a page shows of a card; null for none. */
export const lastCardOf = (card: Card | null) =>
	card && {
		issued: moment(card.issuedAt),
		by: card.issuedBy ?? '',
		used: card.usedAt && moment(card.usedAt),
		ended: card.endedAt && moment(card.endedAt),
		locked: card.locked,
	}

type Last = ReturnType<typeof lastCardOf>

type Props = {
	last: Last
	/** Where a new one is made and printed. */
	makeAt: string
	/** What is good to know before it is printed. */
	before: readonly string[]
	/** What to do when it is lost. */
	lostHow: string
}

/** Someone's card: making and printing it, whether it works, and the end of it. The page's action ends it. */
export function CardSections({ last, makeAt, before, lostHow }: Props) {
	const works = last !== null && last.ended === null
	return (
		<>
			<Stack as="section">
				<Heading level={2} line={staffText('card.make')} />
				{before.map((line) => (
					<Paragraph key={line} line={line} />
				))}
				{works && <Paragraph line={staffText('card.replaces')} />}
				<form method="post" action={makeAt}>
					<Button icon="print" line={staffText(works ? 'card.action.makeNew' : 'card.action.make')} />
				</form>
			</Stack>
			<Stack as="section">
				<Heading level={2} line={staffText('card.state')} />
				{last === null ? <Paragraph line={staffText('card.none')} /> : <LastCard last={last} />}
			</Stack>
			{works && (
				<Stack as="section">
					<Heading level={2} line={staffText('card.lost')} />
					<Paragraph line={lostHow} />
					<Form method="post">
						<Button look="negative" line={staffText('card.action.end')} />
					</Form>
				</Stack>
			)}
		</>
	)
}

/** When it was given and by whom, when it was used, and whether it works. */
function LastCard({ last: { issued, by, used, ended, locked } }: { last: NonNullable<Last> }) {
	const over = ended === null ? null : staffText('card.over', { time: ended })
	return (
		<SummaryList
			rows={[
				{ label: staffText('card.issued'), value: issued },
				{ label: staffText('card.by'), value: by },
				{ label: staffText('card.used'), value: used ?? staffText('card.unused') },
				{ label: staffText('card.works'), value: over ?? staffText(locked ? 'card.locked' : 'card.yes') },
			]}
		/>
	)
}
