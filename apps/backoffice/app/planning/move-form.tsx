import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Fieldset } from '@repo/ui/fieldset'
import { Select } from '@repo/ui/select'
import { useState } from 'react'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { Answer } from './answer.ts'
import type { BoardRows } from './board-rows.ts'
import { FilledSlot } from './filled-slot.tsx'
import { FreeSlot } from './free-slot.tsx'
import { halfDayCode } from './half-day-code.ts'
import type { Filled, Slot } from './person-week.ts'
import { placesLeft } from './places-left.ts'
import { problemText } from './problem-text.ts'
import { WeekDays } from './week-days.tsx'
import { readWhatCode, whatCode } from './what.ts'

type Props = {
	hidden: Record<string, string>
	from: string
	filled: Filled
	block: 'free' | 'gon' | 'contract' | null
	slots: readonly Slot[]
	rows: BoardRows
	today: string
	until: string
	back: string
	answer: Answer | null
}

/** The ten half days of a week to choose from, and other work where it is work. */
export function MoveForm({ hidden, from, filled, block, slots, rows, today, until, back, answer }: Props) {
	const typed = answer?.typed
	const [workTypeId, chooseWork] = useState(typed?.workTypeId || readWhatCode(filled.what).workTypeId || '')
	const [to, chooseHalfDay] = useState(typed?.halfDays[0] ?? from)
	const hints = placesLeft(rows, whatCode({ workTypeId }), block)
	const workTypes = rows[block === 'contract' ? 'contract' : 'development']
	return (
		<Form method="post" className="instap-stack">
			<HiddenFields fields={hidden} />
			{!filled.isLesson && (
				<Select
					id="workTypeId"
					label={staffText('planning.workType')}
					options={workTypes.map(({ id, name }) => ({ value: id, label: name }))}
					defaultValue={workTypeId}
					onChange={chooseWork}
				/>
			)}
			<Fieldset
				id="halfDays"
				legend={staffText('planning.moveTo')}
				error={problemText(Object.values(answer?.errors ?? {})[0], until)}
			>
				<WeekDays slots={slots} today={today}>
					{(slot, index) => {
						const code = halfDayCode(slot)
						if (slot.filled && code !== from) return <FilledSlot key={code} slot={slot} filled={slot.filled} />
						return (
							<FreeSlot
								key={code}
								type="radio"
								slot={slot}
								chosen={code === to}
								hint={code === from ? filled.title : hints[index]}
								onChoose={() => chooseHalfDay(code)}
							/>
						)
					}}
				</WeekDays>
			</Fieldset>
			<div className="instap-cluster">
				<Button icon="move" line={staffText('planning.move')} />
				<ButtonLink href={back} line={staffText('planning.keep')} />
			</div>
		</Form>
	)
}
