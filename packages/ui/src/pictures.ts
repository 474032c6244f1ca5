/**
 * What a picture means -> its OpenMoji code point, or `own` for a file in `src/drawings`. One meaning each: a picture is
 * used nowhere for anything else.
 */
export const pictures = {
	// kinds of work
	packing: '1F4E6',
	packing_food: '1F96B',
	packing_medical: '1FA79',
	assembly_cable: '1F50C',
	assembly_cabinet: '1F5C4',
	pallets: '1F528',
	wooden_toys: '1F682',
	sampling: '1F9E9',
	catering: '1F37D',
	technical_service: '1F527',
	office: '1F4BB',
	wood_furniture: '1FA91',
	// lessons
	alfa: '1F524',
	a1: '1F5E3',
	a2: '1F5E8',
	knm: '1F3D8',
	map: '1F50D',
	safe: '1F477',
	hyg: '1F9FC',
	lift: '1F3CB',
	money: '1F4B6',
	post: '1F4E8',
	digi: '1F4F1',
	fit: '1F3C3',
	// what to bring
	work_shoes: '1F97E',
	gloves: '1F9E4',
	hair_net: 'own',
	apron: 'own',
	work_clothes: '1F9BA',
	lunch: '1F96A',
	water: 'E0CC',
	pen_and_paper: '1F4DD',
	// the day
	morning: '1F305',
	afternoon: '2600',
	free_day: '1F6CB',
	entrance: '1F6AA',
	bus: '1F68C',
	break: '2615',
	phone: '1F4DE',
	person: '1F9D1',
	talk: '1F4AC',
	language: '1F310',
	// whose work it is
	role_coach: '1F9D1-200D-1F91D-200D-1F9D1',
	role_planner: '1F4C5',
	role_work_supervisor: '1F3ED',
	role_workplace_trainer: '1F9D1-200D-1F527',
	role_language_teacher: '1F9D1-200D-1F3EB',
	role_case_officer: '1F5C3',
	role_school_mentor: '1F3EB',
	role_referrer: '1F91D',
	role_team_lead: '1F465',
	role_manager: '1F4CA',
	role_privacy_officer: '1F512',
	role_administrator: '1F511',
	// states of a page
	not_found: '1F9ED',
	no_connection: 'own',
	all_done: '1F33B',
} as const

/** The name of a picture: the code of a work type, a lesson, a thing to bring, or one of the names below those. */
export type PictureName = keyof typeof pictures

/** Whether there is a picture for this code; codes come from the database. */
export function isPictureName(code: string): code is PictureName {
	return Object.hasOwn(pictures, code)
}
