import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { moreText } from '../shell/more-texts.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/planning.route'
import { AnswerView } from './answer-view.tsx'
import { Board } from './board.tsx'
import { DoneNotice } from './done-notice.tsx'
import { loadPlanning } from './load.server.ts'
import { PersonPicker } from './person-picker.tsx'
import './planning.css'
import { plan } from './plan.server.ts'
import { planPattern } from './plan-pattern.server.ts'
import { PlanningError } from './planning-error.tsx'
import { planningUrl } from './planning-query.ts'
import { readSent } from './sent.server.ts'
import { wait } from './wait.server.ts'
import { WeekNav, weekTitle } from './week-nav.tsx'
import { Workbench } from './workbench.tsx'

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
		default:
			throw new Response(null, { status: 400 })
	}
}

/** Planning: the places of a week, and one person's half days in it. */
export default function Planning({ loaderData, actionData: answer }: Route.ComponentProps) {
	const { week, site, sites, person, people, query, rows, today, until, done } = loaderData
	const hidden = { key: answer?.key ?? loaderData.key, personId: person?.id ?? '', siteId: site?.id ?? '' }
	const here = { week: week.code, site: site?.id, person: person?.id }
	useFocus('answer', answer ? null : done)
	return (
		<>
			<title>{`${staffText('planning.title')} ${weekTitle(week)} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={`${staffText('planning.title')}: ${weekTitle(week)}`} />
			{answer ? (
				<AnswerView answer={answer} until={until} again={planningUrl(here)} hidden={hidden} />
			) : (
				done && person && <DoneNotice done={done} name={person.name} hidden={hidden} />
			)}
			<WeekNav week={week} site={site} sites={sites} person={person?.id ?? null} />
			<PersonPicker week={week.code} site={site?.id} chosen={person} search={query.search} people={people} />
			{site && rows && person && (
				<Workbench
					key={`${person.id} ${week.code} ${site.id} ${query.what} ${query.halfDays.join(' ')}`}
					{...{ person, site, week, today, until, rows, hidden }}
					choices={{ workTypes: workTypesOf(rows), lessons: loaderData.lessons }}
					chosen={query}
					answer={answer ?? null}
				/>
			)}
			{site && rows && !person && (
				<section className="instap-stack" aria-labelledby="places">
					<Heading level={2} look={3} id="places" line={moreText('planning.placesAt', { site: site.name })} />
					<Board rows={rows} days={week.days} today={today} site={site.name} />
				</section>
			)}
			{!site && <Paragraph line={moreText('planning.noSite')} />}
		</>
	)
}

type Rows = NonNullable<Route.ComponentProps['loaderData']['rows']>

/** The work types that have a place at this site, by name. */
function workTypesOf({ development, contract }: Rows) {
	const all = new Map([...development, ...contract].map(({ id, name }) => [id, name]))
	return [...all].map(([id, name]) => ({ id, name })).toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <PlanningError error={error} />
}
