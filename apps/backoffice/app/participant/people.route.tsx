import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Notice } from '@repo/ui/notice'
import { ErrorNotice } from '../shell/error-page.tsx'
import { ExportForm } from '../shell/export-form.tsx'
import { mayImport, mayOpenFiles, seesEmergency } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/people.route'
import { AttentionNav } from './attention-nav.tsx'
import { PeopleFilter } from './people-filter.tsx'
import { peopleAddress, queryOf } from './people-query.ts'
import { PeopleTable } from './people-table.tsx'
import { loadPeople, search } from './people.server.ts'

export const loader = (args: Route.LoaderArgs) => loadPeople(args)

export const action = (args: Route.ActionArgs) => search(args)

/** Deelnemers: everyone whom this role may see, who asks for attention first. */
export default function People({ loaderData }: Route.ComponentProps) {
	const { role, text, filter, zoek, counts, paged, people, next, today, ready } = loaderData
	const title = staffText(`participant.${titles[role] ?? 'group'}`)
	const files = mayOpenFiles(role)
	const exports = files && people.length > 0 && (
		<ExportForm action="/deelnemers/bestand" fields={queryOf(filter, zoek)} ready={ready} />
	)
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			{ready && exports}
			<PeopleFilter {...loaderData} byProduct={files} />
			{files && <AttentionNav counts={counts} filter={filter} zoek={zoek} />}
			{people.length === 0 ? (
				<Nobody text={text} filtered={Object.keys(filter).length > 0} />
			) : (
				<PeopleTable
					people={people}
					more={next !== null || paged}
					today={today}
					files={files}
					leads={seesEmergency(role)}
				/>
			)}
			<div className="instap-cluster">
				{next && <ButtonLink href={next} icon="next" line={staffText('participant.next')} />}
				{paged && <Link href={peopleAddress(filter, zoek)} line={staffText('participant.first')} />}
			</div>
			{!ready && exports}
			<MorePeople role={role} />
		</>
	)
}

/** The ways to people who are not in this list. */
const MorePeople = ({ role }: { role: Role }) => (
	<>
		{mayImport(role) && <Link href="/inlezen" line={staffText('imports.title')} />}
		{role === 'coach' && <Link href="/deelnemers/open-met-reden" line={staffText('participant.glass.link')} />}
	</>
)

type Role = Route.ComponentProps['loaderData']['role']

/** Whose list this is, by role; the own group when not named here. */
const titles: { [role in Role]?: 'mine' | 'everyone' | 'pupils' | 'sent' } = {
	coach: 'mine',
	planner: 'everyone',
	team_lead: 'everyone',
	school_mentor: 'pupils',
	referrer: 'sent',
}

function Nobody({ text, filtered }: { text: string; filtered: boolean }) {
	if (text !== '')
		return (
			<Notice
				picture="not_found"
				heading={staffText('participant.none')}
				line={staffText('participant.noneHint', { text })}
			/>
		)
	const why = filtered ? 'participant.filter.empty' : 'participant.empty'
	const hint = filtered ? 'participant.filter.emptyHint' : 'participant.emptyHint'
	return <Notice picture="not_found" heading={staffText(why)} line={staffText(hint)} />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
