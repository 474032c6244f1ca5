import { readForm } from '@repo/http/read-form'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { Stack } from '@repo/ui/stack'
import { StatusTag } from '@repo/ui/status-tag'
import { data } from 'react-router'
import { readyOf } from '../server/file-of-list.server.ts'
import { demandFresh } from '../server/fresh.server.ts'
import { openSearch } from '../server/sealed-search.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { ExportForm, type FileKind } from '../shell/export-form.tsx'
import { textOf } from '../shell/form.ts'
import { mayFormCohorts, maySeeCohorts } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/cohort.route'
import * as actions from './cohort-actions.server.ts'
import { EndSection } from './end-section.tsx'
import { JoinForm } from './join-form.tsx'
import { MembersTable } from './members-table.tsx'
import { notDone } from './not-done.ts'
import { refusalText } from './refusal-text.ts'
import { StartSection } from './start-section.tsx'
import { TemplateTables } from './template-tables.tsx'
import { idOf } from '../shell/id-of.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySeeCohorts)]

const answers = ['member', 'waiting', 'left', 'movedUp', 'explained', 'made', 'ended'] as const

export async function loader({ context, params, url }: Route.LoaderArgs) {
	const id = idOf(params.id)
	const api = context.get(apiContext)
	const { role } = await api.person.myself()
	const group = await api.cohort.get(id)
	const text = mayFormCohorts(role) ? openSearch(url.searchParams.get('zoek')) : ''
	const found = text === '' ? [] : await api.cohort.find({ text })
	const there = new Set([...group.members, ...group.waiting].map(({ personId }) => personId))
	return {
		group,
		mayForm: mayFormCohorts(role),
		ready: readyOf(context, url),
		text,
		found: found.filter((one) => !there.has(one.id)),
		answer: answers.find((one) => one === url.searchParams.get('gedaan')) ?? null,
	}
}

export async function action({ request, context, params }: Route.ActionArgs) {
	const form = await readForm(request)
	const asked = { api: context.get(apiContext), cohortId: params.id, form }
	switch (textOf(form, 'doe')) {
		case 'zoek':
			return actions.find(asked)
		case 'erbij':
			return actions.join(asked)
		case 'eruit':
			return actions.leave(asked)
		case 'reden':
			return actions.explain(asked)
		case 'start':
			demandFresh(context, 'cohort', params.id)
			return actions.start(asked)
		case 'terug':
			demandFresh(context, 'cohort', params.id)
			return actions.undo(asked)
		case 'rond-af':
			return actions.end(asked)
		default:
			throw data(null, { status: 400 })
	}
}

/** What came of a form; where no answer came at all, the page stays and says so. */
export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
	const form = await request.clone().formData()
	try {
		return await serverAction()
	} catch (error) {
		// The browser's own word for a network that failed.
		const failed = error instanceof TypeError ? notDone(form, 'no-answer') : null
		if (failed === null) throw error
		return data({ failed }, 422)
	}
}

/** One group: what it goes through, who is in it and who waits, and its start. */
export default function Cohort({ loaderData, actionData }: Route.ComponentProps) {
	const { group, mayForm, text, found, answer, ready } = loaderData
	const mayChange = mayForm && group.state === 'forming'
	return (
		<Stack gap="large">
			<title>{`${group.name} - ${staffText('shell.product')}`}</title>
			<Link href="/groepen" line={staffText('cohort.back')} />
			<GroupHeader group={group} />
			<Told answer={answer} state={group.state} came={actionData} />
			{ready && <SaveMembers group={group} ready={ready} />}
			<StartSection group={group} mayStart={mayForm} answer={actionData} />
			{mayChange && <JoinForm text={text} found={found} full={group.taken >= group.places} />}
			<MembersTable members={group.members} mayLeave={mayChange} />
			<Waiting waiting={group.waiting} />
			{!ready && <SaveMembers group={group} ready={null} />}
			<TemplateTables template={group.template} />
			{mayForm && group.actions.includes('end') && <EndSection running={group.running} />}
		</Stack>
	)
}

type Group = Route.ComponentProps['loaderData']['group']
type ToldProps = {
	answer: Route.ComponentProps['loaderData']['answer']
	state: Group['state']
	came: Route.ComponentProps['actionData']
}

/** Why what was asked was not done, or what was done before. */
function Told({ answer, state, came }: ToldProps) {
	if (came && 'refused' in came) return <Alert look="error" answer line={refusalText(came.refused)} />
	if (answer === null || came || !isStillSo(answer, state)) return null
	return <Alert look="ok" answer line={staffText(`cohort.answer.${answer}`)} />
}

/** Whether what the address says was done still belongs on the page: who came or left is old news once the group has begun. */
const isStillSo = (answer: (typeof answers)[number], state: Group['state']) =>
	state === 'forming' || answer === 'explained' || answer === 'ended'

/** Its name, where it stands, when it is, and how many places are taken. */
function GroupHeader({ group: { name, state, from, until, taken, places } }: { group: Group }) {
	return (
		<header className="instap-stack instap-stack--small">
			<Heading level={1} line={name} />
			<div className="instap-cluster">
				<StatusTag look={state === 'started' ? 'good' : 'neutral'} line={staffText(`cohort.states.${state}`)} />
				<span>{staffText('cohort.period', { from: staffDate(from), until: staffDate(until) })}</span>
				<strong>{staffText('cohort.places', { count: taken, places })}</strong>
			</div>
		</header>
	)
}

/** Who is in the group and who waits as a file, when there is anyone. */
const SaveMembers = ({ group: { id, members, waiting }, ready }: { group: Group; ready: FileKind | null }) =>
	members.length + waiting.length > 0 && <ExportForm action={`/groepen/${id}/bestand`} ready={ready} />

type WaitingOf = Route.ComponentProps['loaderData']['group']['waiting']

/** Who waits for a place, in the order of asking. */
function Waiting({ waiting }: { waiting: WaitingOf }) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.waiting')} />
			{waiting.length === 0 ? (
				<Paragraph look="soft" line={staffText('cohort.noWaiting')} />
			) : (
				<ol>
					{waiting.map(({ personId, name }) => (
						<li key={personId}>
							<PersonName name={name} />
						</li>
					))}
				</ol>
			)}
		</section>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
