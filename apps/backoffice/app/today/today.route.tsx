import { localClock, weekOf } from '@repo/domain/schedule/half-day.rules'
import { longDate, staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Notice } from '@repo/ui/notice'
import { Paragraph } from '@repo/ui/paragraph'
import { apiContext, requestContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayPlan, maySeeLog, mayUnlock } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/today.route'
import { DeclinedTasks } from './declined-tasks.tsx'
import { PrivacyTasks } from './privacy-tasks.tsx'
import { UnlockAnswer, unlockAnswers } from './unlock-answer.tsx'
import { UnlockTasks } from './unlock-tasks.tsx'
import { StandInNotice } from './stand-in-notice.tsx'
import { type Task, tasksOf } from './work-list.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
	const answer = unlockAnswers.find((code) => url.searchParams.has(code)) ?? null
	const api = context.get(apiContext)
	const today = localClock(context.get(requestContext).now).date
	const { calledBy, role } = await api.person.myself()
	const privacy = maySeeLog(role) ? await api.privacy.work() : null
	const unlocks = mayUnlock(role) ? await api.unlock.list() : []
	const standIns = role === 'coach' ? await api.standIn.mine() : []
	const declined = role === 'coach' ? await api.appointment.declined() : []
	if (!mayPlan(role)) return { today, calledBy, sites: null, privacy, unlocks, standIns, declined, answer }
	const week = weekOf(today)
	const { sites } = await api.schedule.choices()
	const boards = await Promise.all(sites.map(({ id }) => api.schedule.board({ siteId: id, week })))
	const withTasks = sites.map((site, index) => {
		const board = boards[index]
		return { ...site, tasks: board ? tasksOf(board, today) : [] }
	})
	const busy = withTasks.filter(({ tasks }) => tasks.length > 0)
	return { today, calledBy, sites: busy, privacy, unlocks, standIns, declined, answer }
}

/** Vandaag for staff: what needs me and one action each. Empty means done. */
export default function Today({
	loaderData: { today, calledBy, sites, privacy, unlocks, standIns, declined, answer },
}: Route.ComponentProps) {
	const planned = sites?.reduce((sum, { tasks }) => sum + tasks.length, 0) ?? 0
	const count = planned + unlocks.length + declined.length
	return (
		<>
			<title>{`${staffText('workList.title')} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={staffText('workList.greeting', { name: calledBy })} />
			<Paragraph look="lead" line={longDate('nl', today)} />
			<UnlockAnswer answer={answer} />
			<StandInNotice standIns={standIns} />
			{privacy && <PrivacyTasks work={privacy} />}
			{sites === null && privacy === null && count === 0 && <Paragraph line={staffText('workList.otherRole')} />}
			{sites !== null && count === 0 && (
				<Notice picture="all_done" heading={staffText('workList.empty')} line={staffText('workList.emptyHint')} />
			)}
			{count > 0 && <Heading level={2} line={staffText('workList.tasks', { count })} />}
			<UnlockTasks requests={unlocks} />
			<DeclinedTasks declined={declined} />
			{sites?.map(({ id, name, tasks }) => (
				<ul key={id} aria-label={name} className="instap-stack">
					{tasks.map((task) => (
						<Card as="li" key={`${task.why}${task.on}${task.part}`}>
							<div className="instap-cluster instap-cluster--between">
								<span>{taskText(task)}</span>
								<ButtonLink
									href={`/planning?${new URLSearchParams({ week: weekOf(task.on), locatie: id })}`}
									icon="planning"
									line={staffText('workList.open')}
								/>
							</div>
						</Card>
					))}
				</ul>
			))}
		</>
	)
}

function taskText(task: Task): string {
	const halfDay = staffHalfDay(task)
	if (task.why === 'waiting') return staffText('workList.waiting', { count: task.people, halfDay })
	return staffText('workList.overbooked', { halfDay, taken: task.taken, places: task.places })
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
