import type { Api } from '@repo/api/backoffice'
import type { Planning } from './accept-form.tsx'
import type { Referral } from './referral-facts.tsx'

/** What a planner needs to answer a referral; null for everyone else, and when there is nothing to answer. */
export async function loadPlanning(
	api: Api,
	{ offers, personId, name, bornOn, wishes, gon }: Referral,
): Promise<Planning | null> {
	if (!offers.includes('accept')) return null
	const places = await api.referral.places()
	const rooms: Planning['rooms'] = []
	for (const { id: siteId, name: site } of places.sites)
		rooms.push({ siteId, site, free: await api.referral.room({ siteId, wishes, gon }) })
	// Without a date of birth it cannot be accepted yet, and every name of the organisation would have to be listened to.
	const same = personId === null && bornOn !== null ? await api.referral.same({ name, bornOn }) : []
	return { ...places, rooms, same }
}
