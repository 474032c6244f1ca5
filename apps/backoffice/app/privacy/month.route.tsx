import { readForm } from '@repo/http/read-form'
import { Month } from '@repo/domain/access/access.schema'
import { staffDate, staffMonth } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { StatusTag } from '@repo/ui/status-tag'
import { data, Form, redirect } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/month.route'
import { MonthTables } from './month-tables.tsx'
import { PrivacyTabs } from './privacy-tabs.tsx'

const looks = { running: 'neutral', reviewed: 'good', waiting: 'careful', late: 'stop' } as const

/** `?maand=2026-11`; the running month when left out. */
export async function loader({ context, url }: Route.LoaderArgs) {
	const { privacy } = context.get(apiContext)
	const months = await privacy.months()
	const wanted = url.searchParams.get('maand') ?? months[0]?.month
	const chosen = months.find(({ month }) => month === wanted)
	if (chosen === undefined) throw new Response(null, { status: 404 })
	return { months, chosen, overview: await privacy.month(chosen.month) }
}

/** Writes down that a month was looked through. */
export async function action({ request, context }: Route.ActionArgs) {
	const month = Month.safeParse((await readForm(request)).get('month'))
	if (!month.success) throw new Response(null, { status: 400 })
	const reviewed = await context.get(apiContext).privacy.review(month.data)
	if (!reviewed.ok) return data({ refused: true }, 409)
	return redirect(`/inzage?maand=${month.data}`)
}

/** "Inzage": what the log says of a month, and whether somebody looked it through (A12). */
export default function MonthPage({ loaderData: { months, chosen, overview }, actionData }: Route.ComponentProps) {
	const { month, state } = chosen
	const { review } = overview
	return (
		<>
			<title>{`${staffText('privacy.title')} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={staffText('privacy.title')} />
			<PrivacyTabs current="month" />
			<MonthList months={months} current={month} />
			<Heading level={2} line={staffText('privacy.month', { month: staffMonth(month) })} />
			{actionData?.refused && <Alert look="error" line={staffText('privacy.notEnded')} answer />}
			{state === 'late' && <Alert look="error" line={staffText('privacy.late')} />}
			{state === 'running' && <Paragraph look="soft" line={staffText('privacy.running')} />}
			{review && (
				<Alert look="ok" line={staffText('privacy.reviewedBy', { name: review.by, date: staffDate(review.on) })} />
			)}
			<MonthTables month={overview} />
			{(state === 'waiting' || state === 'late') && (
				<Form method="post" action={`/inzage?maand=${month}`}>
					<HiddenFields fields={{ month }} />
					<Button icon="done" line={staffText('privacy.review')} />
				</Form>
			)}
		</>
	)
}

function MonthList({ months, current }: Pick<Route.ComponentProps['loaderData'], 'months'> & { current: string }) {
	return (
		<nav aria-label={staffText('privacy.months')}>
			<ul className="instap-stack instap-stack--small">
				{months.map(({ month, state }) => (
					<li key={month} className="instap-cluster">
						<Link href={`/inzage?maand=${month}`} current={month === current} line={staffMonth(month)} />
						<StatusTag look={looks[state]} line={staffText(`privacy.state.${state}`)} />
					</li>
				))}
			</ul>
		</nav>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
