import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import type { SubmitEvent } from 'react'
import type { Expected } from './person-row.tsx'

type Props = {
	hall: string
	when: string
	supervisor: string
	people: readonly Expected[]
	/** How many taps were not sent yet: leaving would lose sight of them. */
	waiting: number
	onCover: () => void
	/** Without a network the list stays where it is. */
	onStay: () => void
}

/** Which hall and half day this is, how many are there, and how to cover, reload and leave the list. */
export function HallHeader({ hall, when, supervisor, people, waiting, onCover, onStay }: Props) {
	const count = (presence: Expected['presence']) => people.filter((person) => person.presence === presence).length
	const [present, absent, unknown] = [count('present'), count('absent'), count('unknown')]
	/** Without a network there is nothing to go to, and what waits would stay behind. */
	function stayWhileAway(event: SubmitEvent) {
		if (waiting === 0 && navigator.onLine) return
		event.preventDefault()
		onStay()
	}
	return (
		<header className="hall-header">
			<div>
				<Heading level={1} line={staffText('hall.title', { hall })} />
				<Paragraph line={when} />
				<Paragraph look="soft" line={staffText('hall.me', { name: supervisor })} />
			</div>
			<p className="hall-header__count">{staffText('hall.count', { present, absent, unknown })}</p>
			<div className="instap-cluster">
				<Button type="button" look="secondary" icon="hide" line={staffText('hall.cover')} onClick={onCover} />
				<form method="get" action="/hal" onSubmit={stayWhileAway}>
					<Button look="secondary" icon="again" line={staffText('hall.reload')} />
				</form>
				<form method="post" action="/hal/klaar" onSubmit={stayWhileAway}>
					<Button icon="done" line={staffText('hall.done')} />
				</form>
			</div>
		</header>
	)
}
