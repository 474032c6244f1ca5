import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Paragraph } from '@repo/ui/paragraph'
import { TextField } from '@repo/ui/text-field'
import { type FormEvent, useRef } from 'react'
import { Form, useSubmit } from 'react-router'
import { moreText } from '../shell/more-texts.ts'
import { planningUrl } from './planning-query.ts'

type Person = { id: string; name: string }
type Props = { week: string; site?: string; chosen: Person | null; search: string; people: readonly Person[] }

/** As many as one search shows (`findPeople`). */
const shownMax = 50

/** Typing waits this long for the next letter, in milliseconds. */
const pause = 150

/** Finds a participant by name and chooses them. With script the list follows what is typed. */
export function PersonPicker({ week, site, chosen, search, people }: Props) {
	const submit = useSubmit()
	const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
	function follow({ currentTarget }: FormEvent<HTMLFormElement>) {
		clearTimeout(waiting.current)
		const send = () => void submit(currentTarget, { replace: true, preventScrollReset: true })
		waiting.current = setTimeout(send, pause)
	}
	const shown = chosen === null || search !== ''
	return (
		<section className="instap-stack instap-stack--small" aria-labelledby="person-title">
			<h2 id="person-title" className="nl-heading nl-heading--level-3">
				{staffText(chosen ? 'planning.person' : 'planning.choosePerson')}
			</h2>
			<Form method="get" role="search" className="planning-inline" onInput={follow}>
				<input type="hidden" name="week" value={week} />
				{site && <input type="hidden" name="locatie" value={site} />}
				{chosen && <input type="hidden" name="persoon" value={chosen.id} />}
				<TextField
					key={chosen?.id}
					id="zoek"
					type="search"
					label={staffText('planning.searchPerson')}
					defaultValue={search}
					maxLength={100}
					autoComplete="off"
				/>
				<Button look="secondary" icon="search" line={staffText('planning.show')} />
			</Form>
			{shown && <People week={week} site={site} search={search} people={people} />}
		</section>
	)
}

function People({ week, site, search, people }: Pick<Props, 'week' | 'site' | 'search' | 'people'>) {
	if (people.length === 0)
		return (
			<p role="status">{staffText('planning.noPersonFound', { query: search })}</p>
		)
	return (
		<>
			<ul className="planning-people">
				{people.map(({ id, name }) => (
					<li key={id}>
						<a className="nl-link" href={planningUrl({ week, site, person: id })}>
							{name}
						</a>
					</li>
				))}
			</ul>
			{people.length === shownMax && <Paragraph look="soft" line={moreText('planning.morePeople')} />}
		</>
	)
}
