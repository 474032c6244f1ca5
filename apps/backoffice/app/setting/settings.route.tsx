import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Table } from '@repo/ui/table'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/settings.route'
import { plannedText, valueText } from './value-text.ts'

export const loader = async ({ context }: Route.LoaderArgs) => ({
	settings: await context.get(apiContext).setting.list(),
})

/** Instellingen: every term of the organisation, what it is today, and what is planned. */
export default function Settings({ loaderData: { settings } }: Route.ComponentProps) {
	const title = staffText('setting.title')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<Paragraph line={staffText('setting.intro')} />
			<Table
				caption={title}
				captionHidden
				columns={[
					{ label: staffText('setting.name') },
					{ label: staffText('setting.does') },
					{ label: staffText('setting.now') },
					{ label: staffText('setting.since') },
					{ label: staffText('setting.planned') },
					{ label: staffText('setting.change'), hidden: true },
				]}
				rows={settings.map((one) => ({ key: one.key, cells: cellsOf(one) }))}
			/>
		</>
	)
}

type Setting = Route.ComponentProps['loaderData']['settings'][number]

function cellsOf({ key, value, since, planned }: Setting) {
	const name = staffText(`setting.of.${key}.name`)
	return [
		name,
		staffText(`setting.of.${key}.what`),
		valueText(key, value),
		since === null ? staffText('setting.preset') : staffDate(since),
		planned.length === 0
			? staffText('setting.noPlan')
			: planned.map((one) => <div key={one.validFrom}>{plannedText(key, one)}</div>),
		<a
			key="change"
			className="nl-link"
			href={`/beheer/instellingen/wijzigen?wat=${key}`}
			aria-label={staffText('setting.changeOf', { name })}
		>
			{staffText('setting.change')}
		</a>,
	]
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
