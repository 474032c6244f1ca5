import { BottomNav } from '@repo/ui/bottom-nav'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Link } from '@repo/ui/link'
import { PageHeader } from '@repo/ui/page-header'
import { PortalPage } from '@repo/ui/portal-page'
import { type ReactNode, useContext } from 'react'
import { PageContext } from './page-context.tsx'
import { useReading } from './reading.tsx'

/** The places to go, for someone who is signed in. */
type Place = 'today' | 'schedule'

type Props = { page: string; place?: Place; children: ReactNode }

/** The frame of every page: header with the language, the matter, "Laat Nederlands zien", and where to go. */
export function PortalShell({ page, place, children }: Props) {
	const { line, info, language, dutch } = useReading()
	const { signedIn } = useContext(PageContext)
	const header = (
		<PageHeader
			brand="Mijn Instap"
			home="/"
			language={{
				href: '/taal',
				label: line('language.label'),
				name: { text: info.name, lang: language, dir: info.dir },
			}}
		/>
	)
	const nav = signedIn && (
		<BottomNav
			label={line('common.nav.label')}
			items={[
				{ href: '/', line: line('common.nav.today'), icon: 'today', current: place === 'today' },
				{ href: '/rooster', line: line('common.nav.schedule'), icon: 'schedule', current: place === 'schedule' },
			]}
		/>
	)
	return (
		<PortalPage skip={line('common.skip')} header={header} nav={nav}>
			{children}
			<Cluster look="between">
				{language !== 'nl' && <DutchSwitch page={page} dutch={dutch} />}
				{signedIn && (
					<form method="post" action="/uitloggen">
						<Button type="submit" look="subtle" icon="sign-out" line={line('account.action.signOut')} />
					</form>
				)}
			</Cluster>
			<Link href="/bronnen" line={line('attribution.link')} />
		</PortalPage>
	)
}

function DutchSwitch({ page, dutch }: { page: string; dutch: boolean }) {
	const { line } = useReading()
	return (
		<form method="post" action="/nederlands">
			<input type="hidden" name="to" value={page} />
			<Button
				type="submit"
				look="secondary"
				icon="dutch"
				name="dutch"
				value={dutch ? '0' : '1'}
				line={line(dutch ? 'common.action.hideDutch' : 'common.action.showDutch')}
			/>
		</form>
	)
}
