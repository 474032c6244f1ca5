import type { NewReferralChannel } from '@repo/domain/enrolment/add-referral-channels'

/** The channels of the domain handbook, 8.1. What a restricted one is, few may know: others read "Partner". */
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
	{ code: 'mental_health', name: 'Geestelijke gezondheidszorg', restricted: true },
	{ code: 'addiction_care', name: 'Verslavingszorg', restricted: true },
	{ code: 'probation', name: 'Reclassering', restricted: true },
	{ code: 'sheltered_housing', name: 'Beschermd wonen', restricted: true },
	{ code: 'youth_care', name: 'Jeugdhulp', restricted: true },
	{ code: 'self', name: 'Zelf aangemeld', restricted: false },
] as const satisfies readonly NewReferralChannel[]

/** The code of a channel. */
export type ChannelCode = (typeof channels)[number]['code']
