import { staffText } from '@repo/i18n/staff'
import { Cards } from '@repo/ui/cards'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/settings.route'
import { SettingCard } from './setting-card.tsx'
import { keysOf, settingGroups } from './setting-groups.ts'

export const loader = async ({ context }: Route.LoaderArgs) => ({
	settings: await context.get(apiContext).setting.list(),
})

/** Instellingen: every term of the organisation under what it is about, what it is today, and what is planned. */
export default function Settings({ loaderData: { settings } }: Route.ComponentProps) {
	const title = staffText('setting.title')
	return (
		<Stack gap="large">
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<Paragraph line={staffText('setting.intro')} />
			<nav aria-label={staffText('setting.goTo')}>
				<ul className="instap-cluster instap-plain-list">
					{settingGroups.map((group) => (
						<li key={group}>
							<a className="nl-link" href={`#${group}`}>
								{staffText(`setting.group.${group}`)}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{settingGroups.map((group) => (
				<section key={group} className="instap-stack" aria-labelledby={group}>
					<Heading level={2} id={group} line={staffText(`setting.group.${group}`)} />
					<Cards>
						{keysOf(group).flatMap((key) =>
							settings.filter((one) => one.key === key).map((one) => <SettingCard key={key} setting={one} />),
						)}
					</Cards>
				</section>
			))}
		</Stack>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
