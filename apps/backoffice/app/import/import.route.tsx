import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { moment } from '../shell/moment.ts'
import { mayImport } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import { CarryOutForm } from './carry-out-form.tsx'
import type { Route } from './+types/import.route'
import { countRows, ImportRows, type ShownRow } from './import-rows.tsx'
import { problemText } from './problem-text.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayImport)]

/** `?klaar`: everyone was added just now. */
export async function loader({ context, params: { id }, url }: Route.LoaderArgs) {
	const { rows, sentAt, carriedOutAt } = await context.get(apiContext).import.get(id)
	const shown = rows.map((row): ShownRow => {
		const name = row.state === 'new' ? row.person.name : row.name
		const why = row.state === 'wrong' ? row.problems.map(problemText) : []
		return { line: row.line, name, state: row.state, why }
	})
	return { rows: shown, sent: moment(sentAt), carriedOut: carriedOutAt !== null, done: url.searchParams.has('klaar') }
}

/** Adds everyone who is new, all or nobody. Whoever was not seen for ten minutes proves to be there first. */
export async function action({ context, params: { id } }: Route.ActionArgs) {
	demandFresh(context, 'import', id)
	const done = await context.get(apiContext).import.carryOut(id)
	return done.ok ? redirect(`/inlezen/${id}?klaar`) : data(done, 409)
}

/** What becomes of every row of a file, and adding everyone who is new. */
export default function Import({ loaderData: { rows, sent, carriedOut, done }, actionData }: Route.ComponentProps) {
	const title = staffText('imports.result')
	useFocus('answer', actionData)
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={1} line={title} />
				<div id="answer" tabIndex={-1}>
					{done && <Alert look="ok" line={staffText('imports.added')} answer />}
					{actionData && <Alert look="error" line={staffText('imports.changed')} answer />}
				</div>
				<Stack>
					<Paragraph line={staffText('imports.counts', countRows(rows))} />
					<Paragraph look="soft" line={staffText('imports.sent', { time: sent })} />
					{!carriedOut && <NextStep rows={rows} />}
				</Stack>
				<ImportRows rows={rows} same={staffText('imports.states.same')} />
				<div className="instap-cluster">
					<Link href="/inlezen" line={staffText('imports.again')} />
					<Link href="/deelnemers" line={staffText('imports.toPeople')} />
				</div>
			</Stack>
		</Column>
	)
}

function NextStep({ rows }: { rows: readonly ShownRow[] }) {
	const { fresh, wrong } = countRows(rows)
	if (wrong > 0) return <Alert look="warning" line={staffText('imports.fixFirst')} />
	if (fresh === 0) return <Paragraph line={staffText('imports.nothingNew')} />
	return <CarryOutForm button={staffText('imports.add', { count: fresh })} />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
