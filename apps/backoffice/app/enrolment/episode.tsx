import type { Api } from '@repo/api/backoffice'
import type { checklists } from '@repo/domain/enrolment/enrolment.rules'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Card } from '@repo/ui/card'
import { Details } from '@repo/ui/details'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { StatusTag } from '@repo/ui/status-tag'
import { destinationText } from './destination-text.ts'
import { Checklist } from './checklist.tsx'
import type { EnteredStep } from './read-step.ts'
import { StepForm } from './step-form.tsx'

export type Enrolment = Awaited<ReturnType<Api['enrolment']['list']>>['enrolments'][number]
type Props = {
	enrolment: Enrolment
	entered: EnteredStep | null
	mayTick: boolean
	today: string
	pauseWeeksMax: number
}

const looks = {
	planned: 'neutral',
	active: 'good',
	paused: 'careful',
	completing: 'careful',
	ended: 'neutral',
} as const
/** Steps of a group's start belong to the group's page. */
const stepsHere = ['start', 'resume', 'pause', 'complete', 'end', 'drop'] as const

/** One enrolment: what it is, when, where it stands, what this role can do with it, the lists and the steps so far. */
export function Episode({ enrolment, entered, mayTick, today, pauseWeeksMax }: Props) {
	const { id, product, state, actions, events } = enrolment
	const list: keyof typeof checklists = state === 'completing' || state === 'ended' ? 'exit' : 'start'
	return (
		<Card as="article" labelledBy={`enrolment-${id}`}>
			<div className="instap-stack">
				<div className="instap-cluster">
					<Heading level={3} id={`enrolment-${id}`} line={staffText(`participant.products.${product}`)} />
					<StatusTag look={looks[state]} line={staffText(`enrolment.states.${state}`)} />
				</div>
				<Facts enrolment={enrolment} />
				{stepsHere
					.filter((action) => actions.includes(action))
					.map((action) => (
						<StepForm
							key={action}
							action={action}
							enrolmentId={id}
							entered={entered}
							today={today}
							pauseWeeksMax={pauseWeeksMax}
						/>
					))}
				{mayTick && <Checklist enrolmentId={id} list={list} ticks={enrolment.ticks} />}
				{events.length > 0 && (
					<Details line={staffText('enrolment.history')}>
						<ul>
							{events.map(({ action, at, actorRole, enrolmentId }, index) => (
								<li key={index}>{stepText({ action, at, actorRole, enrolmentId })}</li>
							))}
						</ul>
					</Details>
				)}
			</div>
		</Card>
	)
}

const steps = ['plan', 'start', 'start_with_group', 'take_back', 'pause', 'resume', 'complete', 'end', 'drop'] as const
const didText = (action: string) => {
	const known = steps.find((one) => one === action)
	return known === undefined ? action : staffText(`enrolment.did.${known}`)
}

/** When what was done, and in which role; or that its day had come. */
function stepText({ action, at, actorRole }: Enrolment['events'][number]): string {
	const did = { date: staffDate(localClock(at).date), action: didText(action) }
	return actorRole === null
		? staffText('enrolment.stepByItself', did)
		: staffText('enrolment.step', { ...did, role: staffText(`shell.role.${actorRole}`).toLowerCase() })
}

/** When, with whom, after what, and where it led, as far as this role may know. */
function Facts({
	enrolment: { from, until, state, cohort, previousId, pausedUntil, pauseReason, exit },
}: {
	enrolment: Enrolment
}) {
	const period = until
		? staffText('enrolment.period', { from: staffDate(from), until: staffDate(until) })
		: staffText('enrolment.since', { from: staffDate(from) })
	const facts = [
		period,
		cohort === null ? staffText('enrolment.alone') : staffText('enrolment.inCohort', { name: cohort }),
		...(previousId === null ? [] : [staffText('enrolment.follows')]),
	]
	return (
		<>
			<Paragraph line={facts.join(' · ')} />
			{pausedUntil !== null && pauseReason !== null && (
				<Paragraph
					line={staffText('enrolment.pausedUntil', {
						until: staffDate(pausedUntil),
						reason: staffText(`enrolment.pauseReasons.${pauseReason}`).toLowerCase(),
					})}
				/>
			)}
			<Exit state={state} exit={exit} />
		</>
	)
}

/** Where it seems to lead, or where it led and whether somebody asks afterwards. */
function Exit({ state, exit }: Pick<Enrolment, 'state' | 'exit'>) {
	if (exit === null) return null
	if (exit.type === null || exit.destination === null)
		return state === 'completing' && exit.direction !== null ? (
			<Paragraph line={staffText('enrolment.direction', { destination: destinationText(exit.direction) })} />
		) : null
	const went = { type: staffText(`enrolment.typeNames.${exit.type}`), destination: destinationText(exit.destination) }
	const aftercare =
		exit.aftercareOn === null
			? staffText('enrolment.noAftercare')
			: staffText('enrolment.aftercare', { date: staffDate(exit.aftercareOn) })
	return <Paragraph line={`${staffText('enrolment.exit', went)} · ${aftercare}`} />
}
