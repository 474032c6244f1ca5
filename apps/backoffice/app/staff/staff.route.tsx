import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Table } from '@repo/ui/table'
import { readyOf } from '../server/file-of-list.server.ts'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { ExportForm } from '../shell/export-form.tsx'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/staff.route'
import { rolesInWords } from './roles-in-words.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
	return { staff: await context.get(apiContext).account.list(), ready: readyOf(context, url) }
}

/** Medewerkers: everyone who works here, what they may be, and how far their account is. */
export default function Staff({ loaderData: { staff, ready } }: Route.ComponentProps) {
	const title = staffText('account.staff.title')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<div>
				<ButtonLink
					href="/beheer/medewerkers/nieuw"
					look="primary"
					icon="add"
					line={staffText('account.staff.invite')}
				/>
			</div>
			<Table
				caption={title}
				captionHidden
				columns={[
					{ label: staffText('account.staff.name') },
					{ label: staffText('account.staff.roles') },
					{ label: staffText('account.email') },
					{ label: staffText('account.staff.state') },
				]}
				rows={staff.map(({ id, name, roles, email, state }) => ({
					key: id,
					cells: [
						<Link key="name" href={`/beheer/medewerkers/${id}`} line={name} />,
						rolesInWords(roles),
						email ?? '',
						staffText(`account.staff.states.${state ?? 'none'}`),
					],
				}))}
			/>
			<ExportForm action="/beheer/medewerkers/bestand" ready={ready} />
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
