import { readForm } from '@repo/http/read-form'
import { PeoplePage } from '@repo/domain/person/person.schema'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Notice } from '@repo/ui/notice'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { Table } from '@repo/ui/table'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { openSearch, seal, sealSearch } from '../server/sealed-search.server.ts'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayOpenFiles } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/people.route'

/** `?zoek=` finds names; `?na=` and `?id=` begin after the last name of the page before. Names are sealed. */
export async function loader({ context, url }: Route.LoaderArgs) {
	const [text, name] = ['zoek', 'na'].map((field) => openSearch(url.searchParams.get(field)))
	const id = url.searchParams.get('id')
	const page = PeoplePage.safeParse({ text, after: name && id ? { name, id } : undefined })
	if (!page.success) throw data(null, { status: 400 })
	const api = context.get(apiContext)
	const { role } = await api.person.myself()
	const { people, next } = await api.person.list(page.data)
	const more = next && new URLSearchParams({ zoek: seal(page.data.text), na: seal(next.name), id: next.id })
	return {
		role,
		text: page.data.text,
		paged: page.data.after !== undefined,
		people,
		next: more && `/deelnemers?${more}`,
	}
}

/** Goes to the list with what was searched for. */
export async function action({ request }: Route.ActionArgs) {
	const zoek = sealSearch((await readForm(request)).get('zoek'))
	return redirect(zoek === '' ? '/deelnemers' : `/deelnemers?${new URLSearchParams({ zoek })}`)
}

/** Deelnemers: everyone whom this role may see, by name. */
export default function People({ loaderData: { role, text, paged, people, next } }: Route.ComponentProps) {
	const title = staffText(`participant.${titles[role] ?? 'group'}`)
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<form method="post" role="search">
				<Cluster look="end">
					<TextField
						id="zoek"
						type="search"
						label={staffText('participant.search')}
						defaultValue={text}
						maxLength={100}
						autoComplete="off"
					/>
					<Button look="secondary" icon="search" line={staffText('participant.show')} />
				</Cluster>
			</form>
			{people.length === 0 ? (
				<Nobody text={text} />
			) : (
				<PeopleTable people={people} more={next !== null} link={mayOpenFiles(role)} />
			)}
			<div className="instap-cluster">
				{next && <ButtonLink href={next} icon="next" line={staffText('participant.next')} />}
				{paged && <Link href="/deelnemers" line={staffText('participant.first')} />}
			</div>
			{role === 'coach' && <Link href="/deelnemers/open-met-reden" line={staffText('participant.glass.link')} />}
		</>
	)
}

type Role = Route.ComponentProps['loaderData']['role']

/** Whose list this is, by role; the own group when not named here. */
const titles: { [role in Role]?: 'mine' | 'everyone' | 'pupils' | 'sent' } = {
	coach: 'mine',
	planner: 'everyone',
	team_lead: 'everyone',
	school_mentor: 'pupils',
	referrer: 'sent',
}

function Nobody({ text }: { text: string }) {
	if (text === '')
		return (
			<Notice picture="not_found" heading={staffText('participant.empty')} line={staffText('participant.emptyHint')} />
		)
	return (
		<Notice
			picture="not_found"
			heading={staffText('participant.none')}
			line={staffText('participant.noneHint', { text })}
		/>
	)
}

type People = Route.ComponentProps['loaderData']['people']

function PeopleTable({ people, more, link }: { people: People; more: boolean; link: boolean }) {
	const count = people.length
	return (
		<>
			<Paragraph look="soft" line={staffText(more ? 'participant.foundMore' : 'participant.found', { count })} />
			<Table
				caption={staffText('participant.title')}
				captionHidden
				columns={[
					{ label: staffText('participant.column.name') },
					{ label: staffText('participant.column.language') },
					{ label: staffText('participant.column.today') },
				]}
				rows={people.map(({ id, name, readsIn, today }) => ({
					key: id,
					cells: [
						link ? (
							<a key="name" className="nl-link" href={`/deelnemers/${id}`}>
								<PersonName name={name} />
							</a>
						) : (
							<PersonName key="name" name={name} />
						),
						<span key="language" lang={readsIn} dir={languages[readsIn].dir}>
							{languages[readsIn].name}
						</span>,
						todayText(today),
					],
				}))}
			/>
		</>
	)
}

const todayText = (today: People[number]['today']) =>
	today.length === 0
		? staffText('participant.free')
		: today.map(({ part, what }) => staffText(`participant.part.${part}`, { what })).join(', ')

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
