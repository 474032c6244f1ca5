import type { DelicateWord } from '@repo/domain/wording/wording.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { TextArea } from '@repo/ui/text-area'
import { TextField } from '@repo/ui/text-field'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { WordingNotice } from '../shell/wording-notice.tsx'

/** What is wrong, by field; and the words to look at again. */
export type NoteProblems = {
	heldOn?: 'unknown-date' | 'in-the-future'
	text?: 'required' | 'too-long-text'
	words?: readonly DelicateWord[]
}

type Props = {
	title: string
	back: string
	/** Of a new talk: its day, and what makes the form count once. */
	isNew?: { key: string; today: string }
	entered: { heldOn: string; text: string }
	problems: NoteProblems
}

const dayProblem = {
	'unknown-date': 'appointment.problem.unknown-date',
	'in-the-future': 'review.problem.in-the-future',
} as const
const textProblem = { required: 'refused.required', 'too-long-text': 'refused.tooLongText' } as const

/** The note about a talk. What was typed is kept; words about health, crime or debt are asked about before it is. */
export function NoteForm({ title, back, isNew, entered, problems }: Props) {
	const { heldOn, text, words = [] } = problems
	return (
		<Form method="post" className="instap-stack">
			<Heading level={2} line={title} />
			<WordingNotice words={words} />
			{isNew && (
				<>
					<HiddenFields fields={{ key: isNew.key }} />
					<TextField
						id="heldOn"
						type="date"
						short
						required
						max={isNew.today}
						label={staffText('review.heldOn')}
						error={heldOn && staffText(dayProblem[heldOn])}
						defaultValue={entered.heldOn}
					/>
				</>
			)}
			<TextArea
				id="text"
				rows={10}
				maxLength={4000}
				label={staffText('review.text')}
				hint={staffText('review.textHint')}
				error={text && staffText(textProblem[text])}
				defaultValue={entered.text}
			/>
			<Cluster>
				<Button look="secondary" name="deel" value="nee" line={staffText('review.saveDraft')} />
				<Button name="deel" value="ja" line={staffText('review.share')} />
			</Cluster>
			<Paragraph look="soft" line={staffText('review.shareHint')} />
			<p>
				<Link href={back} line={staffText('review.back')} />
			</p>
		</Form>
	)
}
