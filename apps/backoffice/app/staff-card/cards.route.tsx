import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Table } from '@repo/ui/table'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/cards.route'

export const loader = async ({ context }: Route.LoaderArgs) => ({
	holders: await context.get(apiContext).staffCard.list(),
})

/** Kaarten van medewerkers: everyone whom a card or its PIN opens something, and how it is with theirs. */
export default function Cards({ loaderData: { holders } }: Route.ComponentProps) {
	const title = staffText('staffCard.title')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<Paragraph line={staffText('staffCard.intro')} />
			{holders.length === 0 ? (
				<Paragraph line={staffText('staffCard.none')} />
			) : (
				<Table
					caption={title}
					captionHidden
					columns={[{ label: staffText('staffCard.name') }, { label: staffText('staffCard.state') }]}
					rows={holders.map(({ id, name, state }) => ({
						key: id,
						cells: [
							<Link key="name" href={`/beheer/kaarten/${id}`} line={name} />,
							staffText(`staffCard.states.${state}`),
						],
					}))}
				/>
			)}
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
