import { staffText } from '@repo/i18n/staff'
import type { SideNav } from '@repo/ui/side-nav'
import type { ComponentProps } from 'react'
import {
	mayGiveStaffCards,
	mayManageScreens,
	mayManageStaff,
	mayMoveCaseloads,
	mayNameStandIns,
	mayPlan,
	maySeeCohorts,
	maySeeFigures,
	maySeeLog,
	maySeePeople,
	maySeeReferrals,
	maySet,
	mayTalk,
} from './rights.ts'

type Item = ComponentProps<typeof SideNav>['items'][number]
type Role = Parameters<typeof maySeePeople>[0]
/** `also`: other addresses of the same place. */
type Place = Omit<Item, 'current'> & { may: (role: Role) => boolean; also?: string }

/** The places of the backoffice in their order, and who is shown the way. What someone may do there, the api decides. */
const places: readonly Place[] = [
	{ href: '/', line: staffText('shell.nav.today'), icon: 'today', may: () => true },
	{ href: '/deelnemers', line: staffText('shell.nav.participants'), icon: 'people', may: maySeePeople },
	{ href: '/aanmeldingen', line: staffText('referral.title'), icon: 'add', may: maySeeReferrals },
	{ href: '/planning', line: staffText('shell.nav.planning'), icon: 'planning', may: mayPlan },
	{ href: '/groepen', line: staffText('cohort.title'), icon: 'groups', may: maySeeCohorts },
	{ href: '/jaargesprekken', line: staffText('opportunityReview.title'), icon: 'messages', may: mayTalk },
	{ href: '/cijfers', line: staffText('report.title'), icon: 'figures', may: maySeeFigures },
	{ href: '/inzage', line: staffText('shell.nav.privacy'), icon: 'privacy', may: maySeeLog },
	{ href: '/beheer/waarneming', line: staffText('standIn.title'), icon: 'groups', may: mayNameStandIns },
	{ href: '/beheer/caseload', line: staffText('caseload.title'), icon: 'people', may: mayMoveCaseloads },
	{ href: '/beheer/medewerkers', line: staffText('account.staff.title'), icon: 'settings', may: mayManageStaff },
	{ href: '/beheer/kaarten', line: staffText('staffCard.title'), icon: 'attendance', may: mayGiveStaffCards },
	{
		href: '/beheer/schermen',
		line: staffText('kiosk.title'),
		icon: 'screen',
		may: mayManageScreens,
		also: '/beheer/tablets',
	},
	{ href: '/beheer/instellingen', line: staffText('setting.title'), icon: 'settings', may: maySet },
]

/** The places that this role has; the one in sight is marked. */
export function placesFor(role: Role, pathname: string): Item[] {
	const isAt = (href: string) => (href === '/' ? pathname === '/' : pathname.startsWith(href))
	return places
		.filter(({ may }) => may(role))
		.map(({ href, line, icon, also }) => ({
			href,
			line,
			icon,
			current: isAt(href) || (also !== undefined && isAt(also)),
		}))
}
