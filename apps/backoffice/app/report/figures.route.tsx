import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Notice } from '@repo/ui/notice'
import { Paragraph } from '@repo/ui/paragraph'
import { Table } from '@repo/ui/table'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { maySeeFigures } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/figures.route'
import { roadRows } from './road-rows.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySeeFigures)]

export const loader = async ({ context }: Route.LoaderArgs) => ({
	report: await context.get(apiContext).report.roads(),
})

/** Cijfers: how many people come by which road, with no figure that points at a few. */
export default function Figures({ loaderData: { report } }: Route.ComponentProps) {
	const title = staffText('report.title')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			{report.roads.length === 0 ? (
				<Notice picture="not_found" heading={staffText('report.empty')} line={staffText('report.emptyHint')} />
			) : (
				<section className="instap-stack instap-column" aria-labelledby="roads">
					<Heading level={2} id="roads" line={staffText('report.roads')} />
					<Paragraph line={staffText('report.intro')} />
					<Table
						caption={staffText('report.roads')}
						captionHidden
						columns={[{ label: staffText('report.road') }, { label: staffText('report.people'), numeric: true }]}
						rows={roadRows(report).map(([name, people], index) => ({ key: String(index), cells: [name, people] }))}
					/>
					<Paragraph look="soft" line={staffText('report.fewHint')} />
					<div className="instap-cluster">
						{(['xlsx', 'csv'] as const).map((kind) => (
							<Link
								key={kind}
								href={`/cijfers/bestand?soort=${kind}`}
								line={staffText(`participant.export.${kind}`)}
								download
							/>
						))}
					</div>
				</section>
			)}
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
