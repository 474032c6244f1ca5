import { BottomNav } from '@repo/ui/bottom-nav'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Link } from '@repo/ui/link'
import { PageHeader } from '@repo/ui/page-header'
import { PersonLine } from '@repo/ui/person-line'
import { PortalPage } from '@repo/ui/portal-page'
import { type ReactNode, useContext } from 'react'
import { LooksAlong } from './looks-along.tsx'
import { LeaveWhenIdle } from './leave-when-idle.tsx'
import { PageContext } from './page-context.tsx'
import { useReading } from './reading.tsx'

/** The places to go, for someone who is signed in. */
type Place = 'today' | 'schedule'

/** `nameless`: no name of anybody stands on it, which holds for error pages. */
type Props = { page: string; place?: Place; nameless?: boolean; children: ReactNode }

/** The frame of every page: header with the language, the matter, "Laat Nederlands zien", and where to go. */
export function PortalShell({ page, place, nameless, children }: Props) {
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
	const nav = isFree && <Places place={place} />
	return (
		<PortalPage skip={line('common.skip')} header={header} nav={nav}>
			{shared && <SignOut big />}
			{!nameless && <LooksAlong speaks={place !== undefined} />}
			{children}
			{who !== null && <PersonLine name={who} line={line('device.you', { name: who })} />}
			<Cluster look="between">
				{language !== 'nl' && <DutchSwitch page={page} dutch={dutch} />}
				{signedIn && !shared && <SignOut />}
			</Cluster>
			{shared && <LeaveWhenIdle />}
			{isFree && <OwnLinks page={page} />}
			{!handedOver && <Link href="/bronnen" line={line('attribution.link')} />}
		</PortalPage>
	)
}

/** The places to go; to whoever looks along, those that were left open. */
function Places({ place }: Pick<Props, 'place'>) {
	const { line } = useReading()
	const { represents } = useContext(PageContext)
	const places = [
		{ icon: 'today', href: '/', line: line('common.nav.today') },
		{ icon: 'schedule', href: '/rooster', line: line('common.nav.schedule') },
	] as const
	const open = represents === null ? places : places.filter(({ icon }) => represents.parts.includes(icon))
	return (
		<BottomNav
			label={line('common.nav.label')}
			items={open.map((item) => ({ ...item, current: place === item.icon }))}
		/>
	)
}

/** What is the own; to whoever looks along, what was left open of it. The page in sight leads nowhere. */
function OwnLinks({ page }: Pick<Props, 'page'>) {
	const { line } = useReading()
	const { represents } = useContext(PageContext)
	const own = [
		['/gesprekken', line('review.title')],
		['/apparaten', line('device.mine.title')],
		['/wie-zag-mijn-gegevens', line('access.title')],
	] as const
	const along = [
		['/gesprekken', line('review.title'), 'reviews'],
		['/aanwezigheid', line('attendance.title'), 'attendance'],
	] as const
	const open = represents === null ? own : along.filter(([, , part]) => represents.parts.includes(part))
	return open.filter(([href]) => href !== page).map(([href, words]) => <Link key={href} href={href} line={words} />)
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
