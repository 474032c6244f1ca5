import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import type { Answer, Done } from './answer.ts'
import { Board } from './board.tsx'
import type { BoardRows } from './board-rows.ts'
import type { PersonOnPage } from './plan-form.tsx'
import type { Choice } from './use-draft.ts'
import type { WeekOnPage } from './week-nav.tsx'
import { Workbench } from './workbench.tsx'

type Props = {
	site?: { id: string; name: string }
	rows: BoardRows | null
	person: PersonOnPage | null
	week: WeekOnPage
	today: string
	until: string
	query: Choice
	lessons: readonly { id: string; name: string }[]
	hidden: Record<string, string>
	answer: Answer | null
	done: Done | null
}

/** The places of a site: to plan someone in when a person is chosen, else to look at. */
export function Places({ site, rows, person, query, lessons, ...page }: Props) {
	const { week, today } = page
	if (site === undefined || rows === null) return null
	if (person !== null)
		return (
			<Workbench
				key={[person.id, week.code, site.id, query.what, ...query.halfDays].join(' ')}
				{...page}
				person={person}
				site={site}
				rows={rows}
				choices={{ workTypes: workTypesOf(rows), lessons }}
				chosen={query}
			/>
		)
	return (
		<div className="instap-stack">
			<Heading level={2} look={3} line={staffText('planning.placesAt', { site: site.name })} />
			<Board rows={rows} days={week.days} today={today} site={site.name} />
		</div>
	)
}

/** The work types that have a place at this site, by name. */
function workTypesOf({ development, contract }: BoardRows) {
	const all = new Map([...development, ...contract].map(({ id, name }) => [id, name]))
	return [...all].map(([id, name]) => ({ id, name })).toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}
