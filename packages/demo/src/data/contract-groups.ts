import type { Group } from './group.ts'

const shelteredNew = (weeklyHours: number) => ({ kind: 'sheltered_new_internal', weeklyHours }) as const

/**
 * People with a contract. 98 x 31 + 15 x 28 + 9 x 20 hours and the 51 of P22 and P23 make 3,689 hours of 124 people: 29.75
 * each, 119 places of 31 hours (source figures F07, F08). The Wsw is a small part of the 370 (F03): enough to see it.
 */
export const contractGroups: readonly Group[] = [
	{
		contract: shelteredNew(31),
		pattern: 'P-NB31',
		ages: [20, 62],
		work: {
			packing: 26,
			packing_food: 14,
			packing_medical: 10,
			assembly_cable: 18,
			assembly_cabinet: 7,
			pallets: 5,
			wooden_toys: 3,
			sampling: 6,
			catering: 4,
			technical_service: 3,
			office: 2,
		},
	},
	{
		contract: shelteredNew(28),
		pattern: 'P-SW28',
		ages: [20, 62],
		work: {
			packing: 5,
			packing_food: 2,
			packing_medical: 1,
			assembly_cable: 3,
			assembly_cabinet: 1,
			sampling: 1,
			catering: 1,
			office: 1,
		},
	},
	{
		contract: shelteredNew(20),
		pattern: 'P-NB20',
		ages: [20, 62],
		work: {
			packing: 3,
			packing_food: 1,
			packing_medical: 1,
			assembly_cable: 1,
			wooden_toys: 1,
			sampling: 1,
			catering: 1,
		},
	},
	// 19, and P24: 20 who came back from a secondment (F22)
	{
		product: 'secondee_return',
		contract: { kind: 'wsw', weeklyHours: 28 },
		pattern: 'P-SW28',
		ages: [53, 65],
		channels: ['directie_werk'],
		work: {
			packing: 7,
			packing_food: 2,
			assembly_cable: 3,
			assembly_cabinet: 2,
			pallets: 2,
			technical_service: 2,
			office: 1,
		},
	},
	{
		contract: { kind: 'wsw', weeklyHours: 28 },
		pattern: 'P-SW28',
		ages: [52, 65],
		work: {
			packing: 11,
			packing_food: 3,
			packing_medical: 3,
			assembly_cable: 3,
			assembly_cabinet: 2,
			pallets: 1,
			wooden_toys: 3,
			sampling: 3,
			catering: 3,
			technical_service: 2,
			office: 2,
		},
	},
]
