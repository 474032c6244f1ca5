import { type DelicateTopic, delicateTopics, neutralWordings } from '@repo/domain/wording/delicate-words.rules'
import type { DelicateWord } from '@repo/domain/wording/wording.rules'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Checkbox } from '@repo/ui/checkbox'
import { useFocus } from './use-focus.ts'

/**
 * Words about health, crime or debt in what somebody typed, what could stand there instead, and the one way around: to
 * confirm that it is about something else. Stands inside the form that was refused; nothing where there is nothing to ask.
 */
export function WordingNotice({ words }: { words: readonly DelicateWord[] }) {
	useFocus('wording', words.length > 0 ? words : null)
	if (words.length === 0) return null
	const topics = delicateTopics.filter((topic) => words.some((word) => word.topic === topic))
	return (
		<div id="wording" tabIndex={-1}>
			<Alert look="warning" line={staffText('wording.title')} answer>
				<p>{staffText('wording.intro')}</p>
				<ul className="instap-stack instap-stack--small">
					{words.map(({ word, topic }) => (
						<li key={word}>{staffText('wording.word', { word, topic: staffText(`wording.topic.${topic}`) })}</li>
					))}
				</ul>
				<p>{staffText('wording.better')}</p>
				<ul className="instap-stack instap-stack--small">
					{insteadOf(topics).map((code) => (
						<li key={code}>{staffText(`wording.instead.${code}`)}</li>
					))}
				</ul>
				<Checkbox
					id="confirmed"
					value="ja"
					label={staffText('wording.confirm')}
					hint={staffText('wording.confirmHint')}
				/>
			</Alert>
		</div>
	)
}

const insteadOf = (topics: readonly DelicateTopic[]) => [...new Set(topics.flatMap((topic) => neutralWordings[topic]))]
