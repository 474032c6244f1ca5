import { staffText } from '@repo/i18n/staff'
import { Link } from '@repo/ui/link'
import { StaffPage } from '@repo/ui/staff-page'
import { TopBar } from '@repo/ui/top-bar'
import type { ComponentProps, ReactNode } from 'react'

type Bar = ComponentProps<typeof TopBar>
type Props = { who?: Bar['who']; bar?: ReactNode; sideNav?: ReactNode; children: ReactNode }

/** The frame of every page: the bar above, the places at the side, the matter, and whose work is in it. */
export function Frame({ who, bar, sideNav, children }: Props) {
	const topBar = (
		<TopBar organisation={staffText('shell.product')} who={who}>
			{bar}
		</TopBar>
	)
	return (
		<StaffPage skip={staffText('shell.skip')} topBar={topBar} sideNav={sideNav}>
			{children}
			<p className="instap-soft">
				<Link href="/bronnen" line={staffText('shell.sources')} />
			</p>
		</StaffPage>
	)
}
