import { BottomNav } from '@repo/ui/bottom-nav'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Link } from '@repo/ui/link'
import { PageHeader } from '@repo/ui/page-header'
import { PersonLine } from '@repo/ui/person-line'
import { PortalPage } from '@repo/ui/portal-page'
import { type ReactNode, useContext } from 'react'
import { LeaveWhenIdle } from './leave-when-idle.tsx'
import { PageContext } from './page-context.tsx'
import { useReading } from './reading.tsx'

/** The places to go, for someone who is signed in. */
type Place = 'today' | 'schedule'

type Props = { page: string; place?: Place; children: ReactNode }

/** The frame of every page: header with the language, the matter, "Laat Nederlands zien", and where to go. */
export function PortalShell({ page, place, children }: Props) {
	const { line, info, language, dutch } = useReading()
	const { signedIn, who, shared, handedOver } = useContext(PageContext)
	const isFree = signedIn && !handedOver
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
	const nav = isFree && (
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
			{shared && <SignOut big />}
			{children}
			{who !== null && <PersonLine name={who} line={line('device.you', { name: who })} />}
			<Cluster look="between">
				{language !== 'nl' && <DutchSwitch page={page} dutch={dutch} />}
				{signedIn && !shared && <SignOut />}
			</Cluster>
			{shared && <LeaveWhenIdle />}
			{isFree && <Link href="/apparaten" line={line('device.mine.title')} />}
			{isFree && <Link href="/wie-zag-mijn-gegevens" line={line('access.title')} />}
			{!handedOver && <Link href="/bronnen" line={line('attribution.link')} />}
		</PortalPage>
	)
}

/** "Klaar": big where people share, so that nobody forgets it. */
function SignOut({ big }: { big?: boolean }) {
	const { line } = useReading()
	return (
		<form method="post" action="/uitloggen">
			<Button look={big ? 'secondary' : 'subtle'} wide={big} icon="sign-out" line={line('account.action.signOut')} />
		</form>
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
