import { Icon, type IconName } from './icon.tsx'
import { Text, type Words } from './text.tsx'

const looks: Record<'neutral' | 'good' | 'careful' | 'stop' | 'now', { className: string; icon?: IconName }> = {
	neutral: { className: 'instap-tag' },
	good: { className: 'instap-tag instap-tag--good', icon: 'done' },
	careful: { className: 'instap-tag instap-tag--careful', icon: 'warning' },
	stop: { className: 'instap-tag instap-tag--stop', icon: 'closed' },
	now: { className: 'instap-tag instap-tag--now' },
}

/** A state in one or two words, with a shape as well as a colour. */
export function StatusTag({ look = 'neutral', line }: { look?: keyof typeof looks; line: Words }) {
	const { className, icon } = looks[look]
	return (
		<span className={className}>
			{icon && <Icon name={icon} />}
			<Text line={line} />
		</span>
	)
}
