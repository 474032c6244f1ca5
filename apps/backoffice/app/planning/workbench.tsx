import { staffText } from '@repo/i18n/staff'
import { Details } from '@repo/ui/details'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { useCallback } from 'react'
import type { Answer, Done } from './answer.ts'
import { Board, type Pick } from './board.tsx'
import type { BoardRows } from './board-rows.ts'
import { halfDayCode } from './half-day-code.ts'
import { PatternForm } from './pattern-form.tsx'
import { type PersonOnPage, PlanForm } from './plan-form.tsx'
import { placesLeft } from './places-left.ts'
import { planningUrl } from './planning-query.ts'
import { useBoard } from './use-board.ts'
import { type Choice, type Draft, picked, useDraft } from './use-draft.ts'
import type { Choices } from './what-select.tsx'
import { whatCode } from './what.ts'

type Props = {
	person: PersonOnPage
	site: { id: string; name: string }
	week: { code: string; days: readonly string[] }
	today: string
	until: string
	rows: BoardRows
	choices: Choices
	chosen: Choice
	hidden: Record<string, string>
	answer: Answer | null
	done: Done | null
}

/** Where one person is planned: their week, what to plan, a pattern, and the places that there are. */
export function Workbench({ person, site, week, today, until, rows, choices, chosen, hidden, answer, done }: Props) {
	const [single, pattern] = ['plan', 'pattern'].map((intent) => (answer?.intent === intent ? answer : null))
	const draft = useDraft(single?.typed ?? chosen, done)
	const here = { week: week.code, site: site.id, person: person.id }
	const addressOf = (page: string, code: string) => `${planningUrl(here).replace('?', `/${page}?`)}&dagdeel=${code}`
	return (
		<section className="planning-bench" aria-labelledby="person-week">
			<PlanForm
				{...{ person, today, until, choices, draft, hidden, addressOf }}
				hints={placesLeft(rows, draft.what, person.block)}
				errors={single?.errors ?? {}}
			/>
			<Details line={staffText('planning.weekly')} open={pattern !== null}>
				<PatternForm
					{...{ hidden, choices, until }}
					from={[week.days[0] ?? today, today].toSorted().at(-1) ?? today}
					answer={pattern ?? null}
				/>
			</Details>
			<BoardToPick {...{ rows, today, draft, here, person }} site={site.name} days={week.days} />
		</section>
	)
}

type BoardProps = {
	rows: BoardRows
	site: string
	days: readonly string[]
	today: string
	draft: Draft
	person: PersonOnPage
	here: { week: string; site: string; person: string }
}

/** The board, whose cells put that work and that half day ready where the person is free. */
function BoardToPick({ rows, site, days, today, draft, person, here }: BoardProps) {
	const { set } = draft
	const choose = useCallback(
		({ searchParams }: URL) => set({ what: searchParams.get('wat') ?? '', halfDays: searchParams.getAll('dagdeel') }),
		[set],
	)
	const ref = useBoard(choose)
	const free = new Set(person.slots.filter(({ filled }) => filled === null).map(halfDayCode))
	const pick: Pick = (workTypeId, halfDay) => {
		const cell = { what: whatCode({ workTypeId }), halfDay: halfDayCode(halfDay) }
		if (!free.has(cell.halfDay)) return undefined
		return {
			href: `${planningUrl({ ...here, ...picked(draft, cell) })}#person-week`,
			selected: draft.what === cell.what && draft.halfDays.includes(cell.halfDay),
		}
	}
	return (
		<div ref={ref} className="instap-stack">
			<Heading level={2} look={3} line={staffText('planning.placesAt', { site })} />
			<Paragraph look="soft" line={staffText('planning.pickCell')} />
			<Board rows={rows} days={days} today={today} site={site} pick={pick} block={person.block} />
		</div>
	)
}
