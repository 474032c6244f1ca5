import type { NewReferralChannel } from '@repo/domain/enrolment/add-referral-channels'

/** The channels of the domain handbook, 8.1. The restricted ones are all called "Partner". */
export const channels = [
	{ code: 'pro_vso', name: 'School (PrO of VSO)', restricted: false },
	{ code: 'mbo_entree', name: 'MBO Entree', restricted: false },
	{ code: 'wij', name: 'WIJ-team', restricted: false },
	{ code: 'kik', name: 'Kansen in Kaart', restricted: false },
	{ code: 'coach_meedoen', name: 'Coach Meedoen', restricted: false },
	{ code: 'integration', name: 'Inburgering (Route Z / B1)', restricted: false },
	{ code: 'gon', name: 'GON-partij', restricted: false },
	{ code: 'directie_werk', name: 'Directie Werk', restricted: false },
	{ code: 'uwv', name: 'UWV', restricted: false },
	{ code: 'youth_desk', name: 'Doorstroompunt', restricted: false },
	{ code: 'mental_health', name: 'Partner', restricted: true },
	{ code: 'addiction_care', name: 'Partner', restricted: true },
	{ code: 'probation', name: 'Partner', restricted: true },
	{ code: 'sheltered_housing', name: 'Partner', restricted: true },
	{ code: 'youth_care', name: 'Partner', restricted: true },
	{ code: 'self', name: 'Zelf aangemeld', restricted: false },
] as const satisfies readonly NewReferralChannel[]

/** The code of a channel. */
export type ChannelCode = (typeof channels)[number]['code']
