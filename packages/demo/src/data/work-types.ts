import type { NewWorkType } from '@repo/domain/work-type/add-work-types'

/** A work type of the demo: its places per half day for development and for contracts, its hall, who leads it and who teaches people there. */
type DemoWorkType = NewWorkType & {
	code: string
	places: number
	contractPlaces: number
	hall: string
	supervisor: 'W01' | 'W02'
	trainer?: 'B01'
}

/**
 * The work types of the domain handbook, 8.3. `places` are the development places and add up to 100, as the blocks do;
 * `contractPlaces` are invented and add up to the 200 of the block. Wooden furniture is still being tried out: no contracts.
 */
export const workTypes = [
	{
		code: 'packing',
		name: 'Inpakken',
		minimumAge: 14,
		places: 24,
		contractPlaces: 60,
		hall: 'Hal A',
		supervisor: 'W02',
		trainer: 'B01',
		bring: ['work_shoes', 'lunch', 'water'],
	},
	{
		code: 'packing_food',
		name: 'Eten inpakken',
		minimumAge: 15,
		places: 10,
		contractPlaces: 24,
		hall: 'Hal B',
		supervisor: 'W02',
		bring: ['work_shoes', 'hair_net', 'apron', 'lunch'],
	},
	{
		code: 'packing_medical',
		name: 'Medische spullen inpakken',
		minimumAge: 16,
		places: 8,
		contractPlaces: 16,
		hall: 'Hal C',
		supervisor: 'W02',
		bring: ['work_shoes', 'hair_net', 'gloves', 'lunch'],
	},
	{
		code: 'assembly_cable',
		name: 'Kabels in elkaar zetten',
		minimumAge: 15,
		places: 12,
		contractPlaces: 30,
		hall: 'Hal D',
		supervisor: 'W01',
		bring: ['work_shoes', 'gloves', 'lunch', 'water'],
	},
	{
		code: 'assembly_cabinet',
		name: 'Kabelkasten in elkaar zetten',
		minimumAge: 16,
		places: 6,
		contractPlaces: 14,
		hall: 'Hal D',
		supervisor: 'W01',
		bring: ['work_shoes', 'gloves', 'lunch', 'water'],
	},
	{
		code: 'pallets',
		name: 'Pallets maken',
		minimumAge: 18,
		places: 6,
		contractPlaces: 10,
		hall: 'Hal E',
		supervisor: 'W01',
		bring: ['work_shoes', 'gloves', 'work_clothes', 'lunch'],
	},
	{
		code: 'wooden_toys',
		name: 'Houten speelgoed maken',
		minimumAge: 15,
		places: 8,
		contractPlaces: 8,
		hall: 'Hal F',
		supervisor: 'W01',
		bring: ['work_shoes', 'work_clothes', 'lunch', 'water'],
	},
	{
		code: 'sampling',
		name: 'Proefpakketten maken',
		minimumAge: 14,
		places: 8,
		contractPlaces: 12,
		hall: 'Hal A',
		supervisor: 'W02',
		bring: ['work_shoes', 'lunch', 'water'],
	},
	{
		code: 'catering',
		name: 'Kantine',
		minimumAge: 15,
		places: 6,
		contractPlaces: 10,
		hall: 'de kantine',
		supervisor: 'W02',
		bring: ['work_shoes', 'hair_net', 'apron'],
	},
	{
		code: 'technical_service',
		name: 'Technische dienst',
		minimumAge: 16,
		places: 4,
		contractPlaces: 8,
		hall: 'de werkplaats',
		supervisor: 'W01',
		bring: ['work_shoes', 'work_clothes', 'gloves', 'lunch'],
	},
	{
		code: 'office',
		name: 'Kantoorwerk',
		minimumAge: 15,
		places: 4,
		contractPlaces: 8,
		hall: 'Kantoor 1',
		supervisor: 'W02',
		bring: ['pen_and_paper', 'lunch'],
	},
	{
		code: 'wood_furniture',
		name: 'Houten meubels maken',
		minimumAge: 16,
		places: 4,
		contractPlaces: 0,
		hall: 'Hal F',
		supervisor: 'W01',
		bring: ['work_shoes', 'gloves', 'work_clothes', 'lunch'],
	},
] as const satisfies readonly DemoWorkType[]

/** The code of a work type. */
export type WorkCode = (typeof workTypes)[number]['code']
