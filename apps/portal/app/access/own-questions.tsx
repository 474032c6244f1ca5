import type { Api } from '@repo/api/portal'
import { longDate } from '@repo/i18n/format'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { StatusTag } from '@repo/ui/status-tag'
import { TypedText } from '@repo/ui/typed-text'
import { useReading } from '../shell/reading.tsx'

type Question = Awaited<ReturnType<Api['access']['myQuestions']>>[number]

/** What someone asked about the log, and what the answer is. */
export function OwnQuestions({ questions }: { questions: readonly Question[] }) {
	const { line } = useReading()
	if (questions.length === 0) return null
	return (
		<Stack as="section">
			<Heading level={2} line={line('access.questions.title')} />
			{questions.map((question) => (
				<OwnQuestion key={question.id} {...question} />
			))}
		</Stack>
	)
}

function OwnQuestion({ text, askedOn, answer, answeredOn, isNew }: Question) {
	const { line } = useReading()
	return (
		<Card as="article">
			<Paragraph
				look="soft"
				line={line('access.questions.asked', { day: (language) => longDate(language, askedOn) })}
			/>
			<TypedText text={text} />
			{answer === null || answeredOn === null ? (
				<Paragraph look="soft" line={line('access.questions.waiting')} />
			) : (
				<>
					{isNew && <StatusTag look="good" line={line('access.questions.new')} />}
					<Paragraph
						look="soft"
						line={line('access.questions.answer', { day: (language) => longDate(language, answeredOn) })}
					/>
					<TypedText lang="nl" text={answer} />
				</>
			)}
		</Card>
	)
}
