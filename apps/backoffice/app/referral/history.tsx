import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Table } from '@repo/ui/table'
import type { Referral } from './referral-facts.tsx'

const actions = ['submit', 'ask', 'complete', 'accept', 'wait', 'decline', 'withdraw', 'give_back'] as const

/** What happened to a referral, newest first: when, what, by whom and why. */
export function History({ events }: { events: Referral['events'] }) {
	if (events.length === 0) return null
	const title = staffText('referral.history')
	return (
		<section className="instap-stack">
			<Heading level={2} line={title} />
			<Table
				caption={title}
				captionHidden
				columns={[{ label: staffText('referral.column.since') }, { label: title }]}
				rows={events.map((event) => ({ key: event.id, cells: [staffDate(event.on), eventText(event)] }))}
			/>
		</section>
	)
}

function eventText({ action, by, bySelf, reasonCode }: Referral['events'][number]): string {
	const known = actions.find((one) => one === action)
	const what = known === undefined ? action : staffText(`referral.event.${known}`)
	const name = bySelf ? staffText('referral.self') : (by ?? staffText('referral.somebody'))
	if (reasonCode === null) return staffText('referral.eventLine', { what, name })
	return staffText('referral.eventReason', { what, name, reason: staffText(`referral.reasons.${reasonCode}`) })
}
