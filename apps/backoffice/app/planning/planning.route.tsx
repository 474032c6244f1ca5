import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import type { Route } from './+types/planning.route'
import { AnswerView } from './answer-view.tsx'
import { DoneNotice } from './done-notice.tsx'
import { loadPlanning } from './load.server.ts'
import { PeopleList, PersonSearch } from './person-search.tsx'
import { Places } from './places.tsx'
import './planning.css'
import { plan } from './plan.server.ts'
import { planPattern } from './plan-pattern.server.ts'
import { PlanningError } from './planning-error.tsx'
import { planningUrl } from './planning-query.ts'
import { search } from './search.server.ts'
import { readSent } from './sent.server.ts'
import { wait } from './wait.server.ts'
import { WeekForm, WeekLinks, weekTitle } from './week-nav.tsx'

export const loader = (args: Route.LoaderArgs) => loadPlanning(args)

export async function action(args: Route.ActionArgs) {
	const sent = await readSent(args)
	switch (sent.form.get('intent')) {
		case 'plan':
			return plan(sent)
		case 'pattern':
			return planPattern(sent)
		case 'wait':
			return wait(sent)
		case 'search':
			return search(sent)
		default:
			throw new Response(null, { status: 400 })
	}
}

/** Planning: the places of a week, and one person's half days in it. */
export default function Planning({ loaderData, actionData: answer }: Route.ComponentProps) {
	const { week, thisWeek, sites, person, people, query, done } = loaderData
	const { week: code, site, person: personId } = loaderData.here
	const to = (week: string) => planningUrl({ week, site, person: personId })
	const hidden = { key: answer?.key ?? loaderData.key, personId: personId ?? '', siteId: site ?? '' }
	const title = `${staffText('planning.title')}: ${weekTitle(week)}`
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			{answer && <AnswerView answer={answer} until={loaderData.until} again={to(code)} hidden={hidden} />}
			{!answer && done && person && <DoneNotice done={done} name={person.name} hidden={hidden} />}
			<div className="planning-tools">
				<WeekLinks week={week} current={thisWeek} to={to} />
				<WeekForm week={week} site={loaderData.site} sites={sites} person={personId ?? null} />
				<PersonSearch week={code} site={site} person={personId} search={query.search} />
			</div>
			<PeopleList week={code} site={site} search={query.search} people={people} />
			<Places {...loaderData} hidden={hidden} answer={answer ?? null} />
			{sites.length === 0 && <Paragraph line={staffText('planning.noSite')} />}
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <PlanningError error={error} />
}
