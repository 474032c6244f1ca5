import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { type FormEvent, useRef } from 'react'
import { Form, useSubmit } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { planningUrl } from './planning-query.ts'
import { NameField } from '../shell/name-search.tsx'

type Person = { id: string; name: string }

/** Typing waits this long for the next letter, in milliseconds. */
const pause = 150

type SearchProps = { week: string; site?: string; person?: string; search: string }

/** Finds participants by name, which stands in no address (A10). With script the list follows what is typed. */
export function PersonSearch({ week, site, person, search }: SearchProps) {
	const submit = useSubmit()
	const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
	function follow({ currentTarget }: FormEvent<HTMLFormElement>) {
		clearTimeout(waiting.current)
		const send = () => void submit(currentTarget, { replace: true, preventScrollReset: true })
		waiting.current = setTimeout(send, pause)
	}
	return (
		<Form method="post" role="search" className="planning-inline" onInput={follow}>
			<HiddenFields
				fields={{ intent: 'search', week, ...(site && { siteId: site }), ...(person && { personId: person }) }}
			/>
			<NameField key={person} label={staffText('planning.searchPerson')} text={search} />
			<Button look="secondary" icon="search" line={staffText('planning.show')} />
		</Form>
	)
}

/** As many as one search shows (`findPeople`). */
const shownMax = 50

type ListProps = { week: string; site?: string; search: string; people: readonly Person[] }

/** The people that were found, to choose one. */
export function PeopleList({ week, site, search, people }: ListProps) {
	if (people.length === 0)
		return search === '' ? null : <p role="status">{staffText('planning.noPersonFound', { query: search })}</p>
	return (
		<section className="instap-stack instap-stack--small" aria-labelledby="people">
			<h2 id="people" className="nl-heading nl-heading--level-3">
				{staffText('planning.choosePerson')}
			</h2>
			<div className="planning-people">
				<ul>
					{people.map(({ id, name }) => (
						<li key={id}>
							<a className="nl-link" href={planningUrl({ week, site, person: id })}>
								<PersonName name={name} />
							</a>
						</li>
					))}
				</ul>
			</div>
			{people.length === shownMax && <Paragraph look="soft" line={staffText('planning.morePeople')} />}
		</section>
	)
}
