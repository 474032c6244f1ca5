import type { Mark, Presence } from '@repo/domain/attendance/attendance.schema'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Initials } from '@repo/ui/initials'
import { PersonName } from '@repo/ui/person-name'
import { Picture } from '@repo/ui/picture'
import { isPictureName } from '@repo/ui/pictures'
import { HiddenFields } from '../shell/hidden-fields.tsx'

/** Someone who is expected, and what is shown of them. `key` makes the form of a page without script count once. */
export type Expected = {
	id: string
	key: string
	name: string
	work: { code: string; name: string }
	presence: Presence
	away: readonly { startsAt: string; endsAt: string }[]
}

const choices = [
	{ presence: 'present', icon: 'done' },
	{ presence: 'absent', icon: 'close' },
] as const

type Props = {
	person: Expected
	on: string
	part: Mark['part']
	onTap: (person: Expected, presence: Presence) => void
}

/** One person: who it is and what they do here, and two large buttons. */
export function PersonRow({ person, on, part, onTap }: Props) {
	const { id, key, name, work, presence: shown, away } = person
	return (
		<li className={`hall-person hall-person--${shown}`}>
			<Initials name={name} />
			<p id={`who-${id}`} className="hall-person__who">
				<strong>
					<PersonName name={name} />
				</strong>
				<span className="hall-person__work">
					{isPictureName(work.code) && <Picture name={work.code} size="small" />}
					{work.name}
				</span>
				{away.map(({ startsAt: from, endsAt: until }) => (
					<span key={from} className="hall-person__work">
						{staffText('appointment.away', { from, until })}
					</span>
				))}
			</p>
			<div className="hall-person__choice">
				{choices.map(({ presence, icon }) => (
					<form
						key={presence}
						method="post"
						action="/hal/melden"
						onSubmit={(event) => {
							event.preventDefault()
							onTap(person, presence)
						}}
					>
						<HiddenFields fields={{ key, personId: id, on, part, presence }} />
						<Button
							look={shown === presence ? 'primary' : 'secondary'}
							icon={icon}
							pressed={shown === presence}
							describedBy={`who-${id}`}
							line={staffText(`hall.${presence}`)}
						/>
					</form>
				))}
			</div>
		</li>
	)
}
