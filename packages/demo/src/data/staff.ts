import type { NewRole } from '@repo/domain/person/grant-roles'

/** Someone who works with the participants. `about` says in Dutch what this person does here. */
type DemoStaff = { code: string; name: string; role: NewRole['role']; phone: string; about: string }

/**
 * The staff of the domain handbook, 8.7. Two more teachers (T02, T03): three groups have their lesson on Monday morning,
 * and nobody teaches in three rooms at once. A team lead (E01) and two partners who send people (R01, R02). All names are invented; no number is in use.
 */
export const staff = [
	{
		code: 'C01',
		name: 'Tineke Demoshi',
		role: 'coach',
		phone: '06-0000 0011',
		about: 'Coach van Yonas, Selam en nog veel meer mensen.',
	},
	{
		code: 'C02',
		name: 'Karim Demoshi',
		role: 'coach',
		phone: '06-0000 0012',
		about: 'Coach van Mamadou, Bram en nog veel meer mensen.',
	},
	{
		code: 'L01',
		name: 'Ilse Nepstra',
		role: 'planner',
		phone: '06-0000 0013',
		about: 'Plant voor iedereen. Maandagochtend is vol, met een wachtlijst.',
	},
	{
		code: 'W01',
		name: 'Jan Nepstra',
		role: 'work_supervisor',
		phone: '06-0000 0014',
		about: 'Werkleider bij hout, kabels en de technische dienst.',
	},
	{
		code: 'W02',
		name: 'Fatma Demoshi',
		role: 'work_supervisor',
		phone: '06-0000 0015',
		about: 'Werkleider bij inpakken, de kantine en kantoor.',
	},
	{
		code: 'B01',
		name: 'Peter Nepstra',
		role: 'workplace_trainer',
		phone: '06-0000 0016',
		about: 'Praktijkopleider. Leert mensen veilig werken.',
	},
	{
		code: 'T01',
		name: 'Noor Demoshi',
		role: 'language_teacher',
		phone: '06-0000 0017',
		about: 'Docent. Geeft les in lezen en schrijven.',
	},
	{
		code: 'T02',
		name: 'Bilal Nepstra',
		role: 'language_teacher',
		phone: '06-0000 0018',
		about: 'Docent van Route Z, groep 1.',
	},
	{
		code: 'T03',
		name: 'Anouk Demoshi',
		role: 'language_teacher',
		phone: '06-0000 0019',
		about: 'Docent van Route Z, groep 2.',
	},
	{
		code: 'U01',
		name: 'Wietse Nepstra',
		role: 'case_officer',
		phone: '06-0000 0020',
		about: 'Werkt bij UWV en geeft advies over beschut werk.',
	},
	{
		code: 'M01',
		name: 'Carla Demoshi',
		role: 'manager',
		phone: '06-0000 0021',
		about: 'Manager. Kijkt naar de cijfers.',
	},
	{
		code: 'F01',
		name: 'Ruth Nepstra',
		role: 'privacy_officer',
		phone: '06-0000 0022',
		about: 'Let op de privacy van iedereen.',
	},
	{
		code: 'E01',
		name: 'Els Demoshi',
		role: 'team_lead',
		phone: '06-0000 0023',
		about: 'Teamleider. Beslist over aanmeldingen en wijst waarnemers aan.',
	},
	{
		code: 'R01',
		name: 'Roos Nepstra',
		role: 'referrer',
		phone: '06-0000 0024',
		about: 'Meldt mensen aan voor een wijkteam.',
	},
	{
		code: 'R02',
		name: 'Ruben Demoshi',
		role: 'referrer',
		phone: '06-0000 0025',
		about: 'Meldt mensen aan voor een GON-partij.',
	},
] as const satisfies readonly DemoStaff[]

/** Who set the demo organisation up. */
export const administrator = {
	code: 'A01',
	name: 'Bo Demoshi',
	calledBy: 'Bo',
	phone: '06-0000 0010',
	about: 'Beheerder. Zet locaties, werksoorten en mensen klaar.',
} as const

/** The code of someone of the staff. */
export type StaffCode = (typeof staff)[number]['code']
