import { staffText } from '@repo/i18n/staff'
import { SummaryList } from '@repo/ui/summary-list'
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

/** The last card of someone: when it was given and by whom, when it was used, and whether it works. */
export function LastCard({ last }: { last: NonNullable<ReturnType<typeof lastCardOf>> }) {
	const { issued, by, used, ended, locked } = last
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
