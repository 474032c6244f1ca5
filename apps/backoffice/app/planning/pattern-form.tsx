import { addDays } from '@repo/domain/schedule/half-day.rules'
import { type PatternSlot, patternCodes, patterns } from '@repo/domain/schedule/pattern.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { useState } from 'react'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { Answer } from './answer.ts'
import { PatternChoices } from './pattern-choices.tsx'
import { problemText } from './problem-text.ts'
import type { Choices } from './what-select.tsx'

/** How long a pattern is planned when nobody says otherwise, in days: four weeks. */
const usualDays = 25

type Props = {
	hidden: Record<string, string>
	choices: Choices
	/** The first date that can be planned in the week on the page, and the last one of all. */
	from: string
	until: string
	answer: Answer | null
}

/** Plans one of the twelve weekly patterns, from a date until and with another. */
export function PatternForm({ hidden, choices, from, until, answer }: Props) {
	const typed = answer?.typed
	const [pattern, choose] = useState(typed?.pattern ?? '')
	const errorOf = (field: string) => problemText(answer?.errors[field], until)
	const options = (list: Choices['lessons']) => list.map(({ id, name }) => ({ value: id, label: name }))
	return (
		<Form method="post" className="instap-stack">
			<HiddenFields fields={{ intent: 'pattern', ...hidden }} />
			<PatternChoices chosen={pattern} error={errorOf('pattern')} onChoose={choose} />
			<div className="planning-fields">
				<TextField
					id="from"
					type="date"
					label={staffText('planning.from')}
					error={errorOf('from')}
					defaultValue={typed?.from || from}
				/>
				<TextField
					id="until"
					type="date"
					label={staffText('planning.until')}
					error={errorOf('until')}
					defaultValue={typed?.until || addDays(from, usualDays)}
				/>
				<Select
					id="workTypeId"
					label={staffText('planning.workType')}
					error={errorOf('workTypeId')}
					empty={staffText('planning.chooseWork')}
					options={options(choices.workTypes)}
					defaultValue={typed?.workTypeId}
				/>
				{mayHaveLessons(pattern) && choices.lessons.length > 0 && (
					<Select
						id="lessonId"
						label={staffText('planning.lesson')}
						error={errorOf('lessonId')}
						empty={staffText('planning.noLesson')}
						options={options(choices.lessons)}
						defaultValue={typed?.lessonId}
					/>
				)}
			</div>
			<div>
				<Button icon="planning" line={staffText('planning.planPattern')} />
			</div>
		</Form>
	)
}

/** As long as no pattern is chosen any may be, also where no script tells us later. */
function mayHaveLessons(pattern: string): boolean {
	const code = patternCodes.find((known) => known === pattern)
	const slots: readonly PatternSlot[] = code ? patterns[code] : []
	return code === undefined || slots.some(({ what }) => what === 'lesson')
}
