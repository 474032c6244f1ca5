import { staffDate } from '@repo/i18n/format'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { Table } from '@repo/ui/table'
import { Form } from 'react-router'
import { CodeCard } from '../shell/code-card.tsx'
import { requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { FreshFirst } from '../shell/fresh-first.tsx'
import { mayLink } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/representatives.route'
import { ExtendForm } from './extend-form.tsx'
import { RepresentativeForm } from './representative-form.tsx'
import { changeRepresentatives, loadRepresentatives } from './representatives.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayLink)]

export async function loader(args: Route.LoaderArgs) {
	const { searchParams } = args.url
	const done = searchParams.has('toegevoegd')
		? 'added'
		: searchParams.has('gestopt')
			? 'ended'
			: searchParams.has('verlengd')
				? 'extended'
				: null
	return { ...(await loadRepresentatives(args)), done } as const
}

export const action = (args: Route.ActionArgs) => changeRepresentatives(args)

/** Who looks along with a participant: linking their phone, ending it, and adding someone. */
export default function Representatives({ loaderData, actionData }: Route.ComponentProps) {
	useFocus('answer', actionData)
	const { representatives } = loaderData
	return (
		<>
			<title>{`${staffText('representative.title')} - ${staffText('shell.product')}`}</title>
			<section className="instap-stack" aria-labelledby="who-looks-along">
				<Heading level={2} id="who-looks-along" line={staffText('representative.list')} />
				<Paragraph line={staffText('representative.intro')} />
				<div id="answer" tabIndex={-1} className="instap-stack">
					<Answer {...loaderData} answer={actionData} />
				</div>
				{representatives.length === 0 ? (
					<Paragraph line={staffText('representative.none')} />
				) : (
					<List representatives={representatives} />
				)}
			</section>
			<Longer representatives={representatives} longer={actionData?.longer ?? { entered: null, problems: {} }} />
			<section className="instap-stack" aria-labelledby="add-representative">
				<Heading level={2} id="add-representative" line={staffText('representative.form.title')} />
				<RepresentativeForm
					{...loaderData}
					entered={actionData?.entered ?? null}
					problems={actionData?.problems ?? {}}
				/>
			</section>
		</>
	)
}

type LongerProps = Pick<Route.ComponentProps['loaderData'], 'representatives'> &
	Pick<NonNullable<Route.ComponentProps['actionData']>, 'longer'>

/** Where a last day becomes a later one; not there when nobody looks along now. */
function Longer({ representatives, longer }: LongerProps) {
	const standing = representatives.filter(({ state }) => state === 'stands')
	if (standing.length === 0) return null
	return (
		<section className="instap-stack" aria-labelledby="extend-representative">
			<Heading level={2} id="extend-representative" line={staffText('representative.extend.title')} />
			<ExtendForm key={standing.map(({ id, until }) => `${id} ${until}`).join()} standing={standing} {...longer} />
		</section>
	)
}

type Answered = Pick<Route.ComponentProps['loaderData'], 'representatives' | 'done'> & {
	answer: Route.ComponentProps['actionData']
}

/** What became of what was just asked: done, refused, first a fresh check, or a code that is shown once. */
function Answer({ representatives, done, answer }: Answered) {
	if (answer === undefined) return done && <Alert look="ok" line={staffText(`representative.${done}`)} answer />
	const { stale, over, code } = answer
	if (stale) return <FreshFirst />
	if (over) return <Alert look="error" line={staffText('representative.over')} answer />
	if (code === null) return null
	const holder = representatives.find(({ id }) => id === code.representativeId)
	return (
		holder && (
			<>
				<Heading level={3} line={staffText('representative.codeFor', { name: holder.name })} />
				<CodeCard key={code.link} code={code} used={null} />
			</>
		)
	)
}

type Listed = Route.ComponentProps['loaderData']['representatives']

function List({ representatives }: { representatives: Listed }) {
	const columns = ['name', 'relation', 'period', 'state', 'phone', 'action'] as const
	return (
		<Table
			caption={staffText('representative.list')}
			captionHidden
			columns={columns.map((column) => ({ label: staffText(`representative.column.${column}`) }))}
			rows={representatives.map(({ id, name, relation, from, until, state, linkedAt }) => ({
				key: id,
				cells: [
					<PersonName key="name" name={name} />,
					staffText(`representative.relation.${relation}`),
					staffText('representative.period', { from: staffDate(from), until: staffDate(until) }),
					staffText(`representative.state.${state}`),
					linkedAt === null
						? staffText('representative.notLinked')
						: staffText('representative.linked', { date: staffDate(localClock(linkedAt).date) }),
					state === 'stands' ? <Actions key="do" id={id} name={name} /> : '',
				],
			}))}
		/>
	)
}

function Actions({ id, name }: { id: string; name: string }) {
	return (
		<Form method="post">
			<input type="hidden" name="wie" value={id} />
			<Cluster>
				<Button look="secondary" name="doe" value="koppelen" line={staffText('representative.linkNamed', { name })} />
				<Button look="negative" name="doe" value="stoppen" line={staffText('representative.endNamed', { name })} />
			</Cluster>
		</Form>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
