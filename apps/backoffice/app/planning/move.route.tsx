import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import type { Route } from './+types/move.route'
import { halfDayName } from './half-day-name.ts'
import { loadMove, move } from './move.server.ts'
import { MoveAnswer } from './move-answer.tsx'
import { MoveForm } from './move-form.tsx'
import './planning.css'
import { PlanningError } from './planning-error.tsx'
import { readSent } from './sent.server.ts'
import { WeekLinks, weekTitle } from './week-nav.tsx'

export const loader = (args: Route.LoaderArgs) => loadMove(args)

export const action = async (args: Route.ActionArgs) => move(await readSent(args))

/** Where a planned half day goes to: another half day, other work, or both. */
export default function MovePage({ loaderData, actionData: answer }: Route.ComponentProps) {
	const { person, siteId, from, filled, week, until, back } = loaderData
	const hidden = { key: answer?.key ?? loaderData.key, personId: person.id, siteId, from }
	const halfDay = halfDayName(from)
	const title = staffText('planning.move')
	const to = (code: string) =>
		`${back.replace('/planning?', '/planning/verplaatsen?')}&${new URLSearchParams({ dagdeel: from, naar: code })}`
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={`${title}: ${named(person.name)}`} />
			{answer && <MoveAnswer answer={answer} until={until} again={to(week.code)} hidden={hidden} />}
			<Paragraph
				look="lead"
				line={staffText('planning.now', { what: filled.title, halfDay: `${halfDay}, ${filled.time}` })}
			/>
			<Heading level={2} line={weekTitle(week)} />
			<WeekLinks week={week} current={loaderData.thisWeek} to={to} />
			<MoveForm
				key={week.code}
				{...{ hidden, from, filled, until, back }}
				today={loaderData.today}
				block={loaderData.block}
				slots={loaderData.slots}
				rows={loaderData.rows}
				answer={answer ?? null}
			/>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <PlanningError error={error} />
}
