import { referralsMax, referralStates } from '@repo/domain/referral/referral.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Notice } from '@repo/ui/notice'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { StatusTag } from '@repo/ui/status-tag'
import { Table } from '@repo/ui/table'
import { Text } from '@repo/ui/text'
import { IntakeTable } from './intake-table.tsx'
import { readyOf } from '../server/file-of-list.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { ExportForm } from '../shell/export-form.tsx'
import { mayOpenFiles, maySeeReferrals, maySendPeople } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/referrals.route'
import { nextText } from './referral-words.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySeeReferrals)]

export async function loader({ context, url }: Route.LoaderArgs) {
	const api = context.get(apiContext)
	const referrals = await api.referral.list()
	const { role } = await api.person.myself()
	return {
		role,
		referrals,
		sent: readCount(url.searchParams.get('verstuurd')),
		ready: readyOf(context, url),
		intakes: mayOpenFiles(role) ? await api.intake.list() : [],
	}
}

/** Aanmeldingen: by state, with what there is to do now; below them the talks that still ask for something. */
export default function Referrals({ loaderData: { role, referrals, intakes, sent, ready } }: Route.ComponentProps) {
	const title = staffText(role === 'referrer' ? 'referral.mine' : 'referral.title')
	const exports = referrals.length > 0 && <ExportForm action="/aanmeldingen/bestand" ready={ready} />
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			{sent !== null && <Alert look="ok" line={staffText('imports.referral.sent', { count: sent })} answer />}
			{ready && exports}
			{maySendPeople(role) && (
				<div className="instap-cluster">
					<ButtonLink href="/aanmeldingen/nieuw" look="primary" icon="add" line={staffText('referral.new')} />
					<Link href="/aanmeldingen/inlezen" line={staffText('imports.referral.title')} />
				</div>
			)}
			{referrals.length === 0 && <Nothing mine={maySendPeople(role)} />}
			{referralStates.map((state) => {
				const rows = referrals.filter((row) => row.state === state)
				return rows.length > 0 && <State key={state} state={state} rows={rows} />
			})}
			{referrals.length >= referralsMax && <Paragraph line={staffText('referral.more', { count: referralsMax })} />}
			{!ready && exports}
			{intakes.length > 0 && <IntakeTable intakes={intakes} />}
		</>
	)
}

/** How many were sent just now, as the address says; null for no number. */
const readCount = (text: string | null): number | null =>
	text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null

function Nothing({ mine }: { mine: boolean }) {
	const [heading, line] = mine
		? [staffText('referral.noneMine'), staffText('referral.noneMineHint')]
		: [staffText('referral.none'), staffText('referral.noneHint')]
	return <Notice picture="all_done" heading={heading} line={line} />
}

type Rows = Route.ComponentProps['loaderData']['referrals']

function State({ state, rows }: { state: (typeof referralStates)[number]; rows: Rows }) {
	const heading = staffText(`referral.heading.${state}`)
	return (
		<section className="instap-stack">
			<Heading level={2} line={heading} />
			<Table
				caption={heading}
				captionHidden
				columns={[
					{ label: staffText('referral.column.name') },
					{ label: staffText('referral.column.next') },
					{ label: staffText('referral.column.referrer') },
					{ label: staffText('referral.column.since') },
				]}
				rows={rows.map((row) => ({
					key: row.id,
					cells: [
						<a key="name" className="nl-link" href={`/aanmeldingen/${row.id}`}>
							{row.name === '' ? staffText('referral.noName') : <PersonName name={row.name} />}
						</a>,
						<Next key="next" row={row} />,
						row.byPartner ? staffText('referral.partner') : (row.referrer ?? ''),
						staffDate(row.sinceOn),
					],
				}))}
			/>
		</section>
	)
}

function Next({ row }: { row: Rows[number] }) {
	const line = nextText(row)
	return row.late && !row.mine ? <StatusTag look="careful" line={line} /> : <Text line={line} />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
