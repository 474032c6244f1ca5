import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { Stack } from '@repo/ui/stack'
import type { ReactNode } from 'react'

type Named = { id: string; name: string }
type Props = {
	people: readonly Named[]
	groups: readonly Named[]
	lessons: readonly Named[]
	standIns: readonly { id: string; from: string; until: string }[]
}

/** What someone else has to take over. It stays here until it is given to someone else. */
export function HandOver({ people, groups, lessons, standIns }: Props) {
	const nothing = [people, groups, lessons, standIns].every((list) => list.length === 0)
	return (
		<section aria-labelledby="hand-over">
			<Stack>
				<Heading level={2} id="hand-over" line={staffText('account.staff.handOver')} />
				{nothing && <Paragraph line={staffText('account.staff.nothing')} />}
				<Items
					heading={staffText('account.staff.people')}
					items={people.map(({ id, name }) => ({ id, what: <PersonName name={name} /> }))}
				/>
				<Items heading={staffText('account.staff.groups')} items={groups.map(({ id, name }) => ({ id, what: name }))} />
				<Items
					heading={staffText('account.staff.lessons')}
					items={lessons.map(({ id, name }) => ({ id, what: name }))}
				/>
				<Items
					heading={staffText('account.staff.standIns')}
					items={standIns.map(({ id, from, until }) => ({
						id,
						what: staffText('account.staff.standIn', { from: staffDate(from), until: staffDate(until) }),
					}))}
				/>
			</Stack>
		</section>
	)
}

function Items({ heading, items }: { heading: string; items: readonly { id: string; what: ReactNode }[] }) {
	if (items.length === 0) return null
	return (
		<div>
			<Heading level={3} line={heading} />
			<ul>
				{items.map(({ id, what }) => (
					<li key={id}>{what}</li>
				))}
			</ul>
		</div>
	)
}
