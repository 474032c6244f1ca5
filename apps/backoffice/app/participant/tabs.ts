import { staffText } from '@repo/i18n/staff'
import { mayLink, mayMerge, mayOpenFiles, mayPlan, mayTalk } from '../shell/rights.ts'

type Role = Parameters<typeof mayOpenFiles>[0]

type Tab = { line: string; may: (role: Role) => boolean; href: (at: string, id: string) => string }

/** A tab of a page below `/deelnemers/:id`; the page itself belongs to the folder of its feature. */
const tab = (path: string, line: string, may: Tab['may']): Tab => ({ line, may, href: (at) => `${at}${path}` })

/** What a person's page has, in the order of its tabs, and who is shown the way. What they may do there, the api decides. */
const tabs: readonly Tab[] = [
	tab('', staffText('participant.tab.overview'), mayOpenFiles),
	tab('/intake', staffText('intake.title'), mayOpenFiles),
	tab('/gesprekken', staffText('review.tab'), mayTalk),
	tab('/traject', staffText('enrolment.title'), mayOpenFiles),
	tab('/telefoon', staffText('participant.tab.phone'), mayLink),
	tab('/geef', staffText('handOver.tab'), mayLink),
	tab('/kaart', staffText('participant.tab.card'), mayLink),
	tab('/vertegenwoordiger', staffText('representative.title'), mayLink),
	tab('/samenvoegen', staffText('merge.tab'), mayMerge),
	{ line: staffText('participant.tab.planning'), may: mayPlan, href: (_, id) => `/planning?persoon=${id}` },
]

/** The tabs that this role has on someone's page; the one in sight is marked, on the pages below it too. */
export function tabsFor(role: Role, id: string, pathname: string) {
	const at = `/deelnemers/${id}`
	return tabs
		.filter(({ may }) => may(role))
		.map(({ line, href }) => {
			const to = href(at, id)
			return { href: to, line, current: pathname === to || (to !== at && pathname.startsWith(`${to}/`)) }
		})
}
