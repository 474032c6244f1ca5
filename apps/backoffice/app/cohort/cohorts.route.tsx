import { cohortStates } from '@repo/domain/cohort/cohort.machine.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { ExportForm } from '../shell/export-form.tsx'
import { mayFormCohorts, maySeeCohorts } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/cohorts.route'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySeeCohorts)]

export async function loader({ context }: Route.LoaderArgs) {
	const api = context.get(apiContext)
	const { role } = await api.person.myself()
	return { role, groups: await api.cohort.list() }
}

/** Groepen: those that are forming, those that go on, and those that are over; how full each is and how many wait. */
export default function Cohorts({ loaderData: { role, groups } }: Route.ComponentProps) {
	const title = staffText('cohort.title')
	return (
		<Stack gap="large">
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack>
				<Heading level={1} line={title} />
				<Paragraph line={staffText('cohort.intro')} />
				{mayFormCohorts(role) && (
					<div className="instap-cluster">
						<ButtonLink href="/groepen/nieuw" icon="add" line={staffText('cohort.new')} />
						<Link href="/groepen/opzet" line={staffText('cohort.newTemplate')} />
					</div>
				)}
			</Stack>
			{groups.length === 0 && <Paragraph line={staffText('cohort.none')} />}
			{groups.length > 0 &&
				cohortStates.map((state) => (
					<Groups
						key={state}
						heading={staffText(`cohort.states.${state}`)}
						groups={groups.filter((one) => one.state === state)}
					/>
				))}
			{groups.length > 0 && <ExportForm action="/groepen/bestand" ready={null} />}
		</Stack>
	)
}

type GroupsOf = Route.ComponentProps['loaderData']['groups']

function Groups({ heading, groups }: { heading: string; groups: GroupsOf }) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={heading} />
			{groups.length === 0 ? (
				<Paragraph look="soft" line={staffText('cohort.noneHere')} />
			) : (
				<Table
					caption={heading}
					captionHidden
					columns={[
						{ label: staffText('cohort.column.name') },
						{ label: staffText('cohort.column.from') },
						{ label: staffText('cohort.column.until') },
						{ label: staffText('cohort.column.members'), numeric: true },
						{ label: staffText('cohort.column.waits'), numeric: true },
					]}
					rows={groups.map(({ id, name, from, until, members, places, waits }) => ({
						key: id,
						cells: [
							<Link key="name" href={`/groepen/${id}`} line={name} />,
							staffDate(from),
							staffDate(until),
							staffText('cohort.places', { count: members, places }),
							waits === 0 ? staffText('cohort.nobodyWaits') : staffText('cohort.waits', { count: waits }),
						],
					}))}
				/>
			)}
		</section>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
