import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { StatusTag } from '@repo/ui/status-tag'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { Answer } from './answer.ts'
import { halfDayCode } from './half-day-code.ts'
import type { Slot } from './person-week.ts'
import { PersonWeekView } from './person-week-view.tsx'
import { problemText } from './problem-text.ts'
import type { Draft } from './use-draft.ts'
import { type Choices, WhatSelect } from './what-select.tsx'

/** Someone on the planning, with their ten half days; `block` where their planned work tells it. */
export type PersonOnPage = {
	id: string
	name: string
	block: 'free' | 'gon' | 'contract' | null
	slots: readonly Slot[]
}

type Props = {
	person: PersonOnPage
	today: string
	until: string
	hints: readonly (string | undefined)[]
	choices: Choices
	draft: Draft
	hidden: Record<string, string>
	errors: Answer['errors']
	addressOf: (page: 'verplaatsen' | 'uithalen', code: string) => string
}

const form = 'plan'

/** Someone's week to tick in, and what to plan there. The bar to send it stays in sight above the board. */
export function PlanForm({ person, today, until, hints, choices, draft, hidden, errors, addressOf }: Props) {
	const isChosen = (slot: Slot) => slot.filled === null && draft.halfDays.includes(halfDayCode(slot))
	const isEmpty = person.slots.every(({ filled }) => filled === null)
	return (
		<>
			<div className="instap-card">
				<div className="instap-cluster">
					<Heading level={2} id="person-week" line={staffText('planning.weekOf', { name: named(person.name) })} />
					{person.block && <StatusTag line={staffText(`planning.blockName.${person.block}`)} />}
				</div>
				{isEmpty && <Paragraph look="soft" line={staffText('planning.emptyPerson', { name: named(person.name) })} />}
				<PersonWeekView
					form={form}
					slots={person.slots}
					today={today}
					hints={hints}
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
				<p role="status" className="planning-send__chosen">
					{person.slots.filter(isChosen).map(staffHalfDay).join(', ')}
				</p>
			</Form>
		</>
	)
}
