import type { Api } from '@repo/api/backoffice'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import type { Stretch } from '@repo/ui/road'

/** What of a file makes the road. */
export type RoadFile = Pick<Awaited<ReturnType<Api['person']['file']>>, 'episodes' | 'contracts' | 'referrals'>

type Episode = RoadFile['episodes'][number]

/** The referrals, enrolments and contracts of someone as stretches of one road, oldest first. */
export function stretchesOf({ episodes, contracts, referrals }: RoadFile): Stretch[] {
	return [
		...referrals.map(({ id, state, writtenAt, stateSince }) => {
			const [from, until] = [localClock(writtenAt).date, localClock(stateSince).date]
			const line = staffText('participant.referral', { state: staffText(`referral.state.${state}`).toLowerCase() })
			return { key: id, line, period: periodOf(from, until), from, until, look: 'referral' as const }
		}),
		...episodes.map((episode) => ({
			key: episode.id,
			line: lineOf(episode),
			period: periodOf(episode.from, episode.until),
			from: episode.from,
			until: episode.until,
		})),
		...contracts.map(({ id, kind, weeklyHours, from, until }) => {
			const hours = staffText('participant.hours', { hours: weeklyHours.toLocaleString('nl') })
			const line = `${staffText(`participant.contracts.${kind}`)}, ${hours}`
			return { key: id, line, period: periodOf(from, until), from, until, look: 'contract' as const }
		}),
	].toSorted((a, b) => a.from.localeCompare(b.from))
}

/** What it was, at which school, how it stands, and by which road someone came. */
function lineOf({ product, school, state, channel }: Episode): string {
	const parts = [staffText(`participant.products.${product}`)]
	if (school !== null) parts.push(school)
	if (state === 'paused' || state === 'planned') parts.push(staffText(`enrolment.states.${state}`).toLowerCase())
	if (channel !== null) parts.push(staffText('participant.cameBy', { channel: channelText(channel) }))
	return parts.join(', ')
}

/** A channel by its name, or "Partner" where its name is for others (R-074). */
const channelText = (channel: NonNullable<Episode['channel']>): string =>
	channel === 'partner' ? staffText('participant.partner') : channel.name

function periodOf(from: string, until: string | null): string {
	if (until === null) return staffText('participant.since', { from: staffDate(from) })
	if (until === from) return staffDate(from)
	return staffText('participant.between', { from: staffDate(from), until: staffDate(until) })
}
