import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Details } from '@repo/ui/details'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { StatusTag } from '@repo/ui/status-tag'
import type { MouseEvent } from 'react'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { moreText } from '../shell/more-texts.ts'
import type { Answer } from './answer.ts'
import { Board, type Pick } from './board.tsx'
import type { BoardRows } from './board-rows.ts'
import { halfDayCode } from './half-day-code.ts'
import { PatternForm } from './pattern-form.tsx'
import type { Slot } from './person-week.ts'
import { PersonWeekView } from './person-week-view.tsx'
import { placesLeft } from './places-left.ts'
import { planningUrl } from './planning-query.ts'
import { problemText } from './problem-text.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import { type Draft, picked, useDraft } from './use-draft.ts'
import { type Choices, WhatSelect } from './what-select.tsx'
import { whatCode } from './what.ts'

type Props = {
	person: { id: string; name: string; block: 'free' | 'gon' | 'contract' | null; slots: readonly Slot[] }
	site: { id: string; name: string }
	week: { code: string; days: readonly string[] }
	today: string
	until: string
	rows: BoardRows
	choices: Choices
	chosen: { what: string; halfDays: readonly string[] }
	hidden: Record<string, string>
	answer: Answer | null
}

const form = 'plan'

/** Where one person is planned: their week, what to plan, a pattern, and the places that there are. */
export function Workbench({ person, site, week, today, until, rows, choices, chosen, hidden, answer }: Props) {
	const draft = useDraft(answer?.intent === 'plan' ? answer.typed : chosen)
	const errors = answer?.intent === 'plan' ? answer.errors : {}
	const here = { week: week.code, site: site.id, person: person.id }
	const addressOf = (page: string, code: string) => `${planningUrl(here).replace('?', `/${page}?`)}&dagdeel=${code}`
	return (
		<section className="planning-bench" aria-labelledby="person-week">
			<div className="instap-card">
				<div className="instap-cluster">
					<Heading level={2} id="person-week" line={moreText('planning.weekOf', { name: person.name })} />
					{person.block && <StatusTag line={staffText(`planning.blockName.${person.block}`)} />}
				</div>
				{person.slots.every(({ filled }) => filled === null) && (
					<Paragraph look="soft" line={staffText('planning.emptyPerson', { name: person.name })} />
				)}
				<PersonWeekView
					form={form}
					slots={person.slots}
					today={today}
					hints={placesLeft(rows, draft.what, person.block)}
					draft={draft}
					error={problemText(errors.halfDays, until)}
					addressOf={addressOf}
				/>
			</div>
			<Form method="post" id={form} className="planning-send">
				<HiddenFields fields={{ intent: 'plan', ...hidden }} />
				<WhatSelect
					form={form}
					choices={choices}
					value={draft.what}
					error={problemText(errors.workTypeId ?? errors.lessonId, until)}
					onChange={draft.chooseWhat}
				/>
				<Button icon="add" line={staffText('planning.plan')} />
			</Form>
			<Details line={staffText('planning.weekly')} open={answer?.intent === 'pattern'}>
				<PatternForm
					hidden={hidden}
					choices={choices}
					from={[week.days[0] ?? today, today].toSorted().at(-1) ?? today}
					until={until}
					answer={answer?.intent === 'pattern' ? answer : null}
				/>
			</Details>
			<BoardToPick {...{ rows, site, today }} days={week.days} draft={draft} here={here} />
		</section>
	)
}

type BoardProps = {
	rows: BoardRows
	site: { name: string }
	days: readonly string[]
	today: string
	draft: Draft
	here: { week: string; site: string; person: string }
}

/** The board whose cells put that work and that half day ready. */
function BoardToPick({ rows, site, days, today, draft, here }: BoardProps) {
	const { ref, onKeyDown } = useArrowKeys(rows)
	const pick: Pick = (workTypeId, halfDay) => {
		const cell = { what: whatCode({ workTypeId }), halfDay: halfDayCode(halfDay) }
		return {
			href: `${planningUrl({ ...here, ...picked(draft, cell) })}#person-week`,
			selected: draft.what === cell.what && draft.halfDays.includes(cell.halfDay),
		}
	}
	function choose(event: MouseEvent) {
		const link = event.target instanceof Element ? event.target.closest('a') : null
		if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
		const { searchParams } = new URL(link.href)
		draft.set(searchParams.get('wat') ?? '', searchParams.getAll('dagdeel'))
		event.preventDefault()
	}
	return (
		<div ref={ref} onKeyDown={onKeyDown} onClick={choose} className="instap-stack">
			<Heading level={2} look={3} line={moreText('planning.placesAt', { site: site.name })} />
			<Paragraph look="soft" line={moreText('planning.pickCell')} />
			<Board rows={rows} days={days} today={today} site={site.name} pick={pick} />
		</div>
	)
}
