import { useTestDb } from '@repo/db/testing'
import { beforeAll, expect, test } from 'vitest'
import { fillDemo } from './fill.ts'

/** The day of the handbook: years of birth and ages belong to it. */
const now = new Date('2026-11-21T12:00:00Z')
const [thisMonday, nextMonday] = ['2026-11-16', '2026-11-23']

const db = await useTestDb()
const rows = async <T extends Record<string, unknown>>(sql: string) => [...(await db.owner.execute<T>(sql))]

let seconds = 0
beforeAll(async () => {
	const started = performance.now()
	await fillDemo({ urls: db.urls, now })
	seconds = (performance.now() - started) / 1000
})

test('filling takes less than 20 seconds', () => {
	expect(seconds).toBeLessThan(20)
})

/** Domain handbook 8.4: 1 is Monday; M and A are work in the morning and the afternoon, m and a a lesson. */
const patterns: Record<string, string> = {
	'P-START': '2M 4M',
	'P-GROW': '1M 2M 4M 4A',
	'P-ROUTEZ': '1m 2M 2A 3m 4M 4A 5m',
	'P-ALFA': '1m 2m 2A 4m 5M',
	'P-GON': '1M 3M 5M',
	'P-PRO15': '2M 2A',
	'P-PRO17': '1M 1A 2M 2A 4M 4A',
	'P-ENTREE': '1M 1A 2M 2A 4M 4A 5M 5A',
	'P-PRE': '1M 1A 2M 2A 4M 4A 5M',
	'P-NB31': '1M 1A 2M 2A 3M 3A 4M 4A 5M',
	'P-NB20': '1M 1A 2M 2A 4M 4A',
	'P-SW28': '1M 1A 2M 2A 3M 3A 4M 4A',
}

/** Domain handbook 8.5. */
const handbook = `
	P01 Yonas Voorbeeld, 1993 ti audio, language_work integration, P-ALFA packing
	P02 Selam Fictief, 1999 ti none, language_work integration, P-ROUTEZ catering
	P03 Rana Testma, 1987 ar none, language_work integration, P-ROUTEZ packing_medical
	P04 Khalil Proefstra, 1979 ar audio, language_work integration, P-ROUTEZ assembly_cable
	P05 Mona Voorbeeld, 2001 ar none, development_place wij, P-GROW office
	P06 Emre Fictief, 1990 tr none, language_work integration, P-GROW technical_service
	P07 Shirin Testma, 1985 fa none, development_place coach_meedoen, P-GROW wooden_toys
	P08 Farid Proefstra, 1996 fa audio_and_pictograms, language_work integration, P-ALFA packing
	P09 Hodan Voorbeeld, 1991 so audio, language_work integration, P-ROUTEZ packing_food
	P10 Abdi Fictief, 2003 so none, development_place youth_desk, P-START sampling
	P11 Oksana Testma, 1984 uk none, development_place wij, P-GROW office
	P12 Rojda Proefstra, 1994 ku audio, language_work integration, P-ROUTEZ wooden_toys
	P13 Mamadou Voorbeeld, 1998 fr none, development_place integration, P-GROW pallets
	P14 Blessing Fictief, 1992 en none, development_place kik, P-START catering
	P15 Bram Testma, 2011 nl none, school_placement pro_vso Heyerdahl College, P-PRO15 sampling
	P16 Fenna Proefstra, 2009 nl audio, school_placement pro_vso De Bolster, P-PRO17 catering
	P17 Jesse Voorbeeld, 2008 nl audio_and_pictograms, school_placement pro_vso W.A. van Lieflandschool, P-PRO17 packing
	P18 Lisa Fictief, 2006 nl none, practice_based_learning mbo_entree Noorderpoort, P-ENTREE packing
	P19 Harm Testma, 1974 nl audio, gon_day_activity gon, P-GON wooden_toys
	P20 Anja Proefstra, 1982 nl none, gon_day_activity gon, P-GON packing
	P21 Rik Voorbeeld, 2002 nl audio, sheltered_pre_programme kik, P-PRE assembly_cable
	P22 Geert Fictief, 1969 nl none, sheltered_new_internal 31, P-NB31 pallets
	P23 Sanne Testma, 1997 nl none, sheltered_new_external 20, P-NB20 packing
	P24 Wim Proefstra, 1963 nl audio, secondee_return directie_werk wsw 28, P-SW28 packing`
	.trim()
	.split('\n')
	.map((line) => line.trim().replace(/P-\w+/, (pattern) => patterns[pattern] ?? pattern))

test('the 24 people of the handbook are there, each with age, language, programme, contract, school, pattern and work', async () => {
	for (const monday of [thisMonday, nextMonday, '2026-10-19', '2027-01-11'])
		expect((await rows<{ line: string }>(everyone(monday))).map((row) => row.line)).toEqual(handbook)
})

/** Everyone who has a demo account, with the week from this Monday, as a line of the handbook. */
const everyone = (monday: string) => `
	select concat_ws(', ', a.code || ' ' || p.name,
		concat_ws(' ', extract(year from b.born_on), p.reads_in, p.reading_support),
		concat_ws(' ', e.product, c.channel_code, s.name, k.kind, trim_scale(k.weekly_hours)), week.days || ' ' || week.work) as line
	from demo_account a join person p on p.id = a.person_id join person_birth b on b.person_id = p.id
		left join enrolment e on e.person_id = p.id left join enrolment_channel c on c.enrolment_id = e.id
		left join contract k on k.person_id = p.id left join pupil u on u.person_id = p.id left join school s on s.id = u.school_id
		join lateral (select max(w.code) as work, string_agg(extract(isodow from h."on") || case
				when h.lesson_id is null then upper(left(replace(h.part::text, 'n', ''), 1)) else left(h.part::text, 1) end,
				' ' order by h."on", h.part) as days
			from planned_half_day h left join work_type w on w.id = h.work_type_id
			where h.person_id = p.id and h."on" between '${monday}' and date '${monday}' + 6) week on true
	where a.role = 'participant' order by a.code`

test('the staff of the handbook are there, with their roles and accounts', async () => {
	const accounts = await rows(`
		select a.name || ', ' || g.role as line from demo_account a join role_grant g on g.person_id = a.person_id and g.role = a.role
			join staff s on s.person_id = a.person_id and s.name = a.name where a.role <> 'participant'`)

	expect(accounts.map((row) => row.line)).toEqual(
		expect.arrayContaining([
			'Tineke Demoshi, coach',
			'Karim Demoshi, coach',
			'Ilse Nepstra, planner',
			'Jan Nepstra, work_supervisor',
			'Fatma Demoshi, work_supervisor',
			'Peter Nepstra, workplace_trainer',
			'Noor Demoshi, language_teacher',
			'Wietse Nepstra, case_officer',
			'Carla Demoshi, manager',
			'Ruth Nepstra, privacy_officer',
			'Els Demoshi, team_lead',
			'Roos Nepstra, referrer',
			'Ruben Demoshi, referrer',
		]),
	)
})

test('P01 to P12 go with coach Tineke, P13 to P24 with Karim, the others half and half', async () => {
	const loads = await rows(`
		select s.called_by, string_agg(a.code, ' ' order by a.code) as named, count(*) > 150 as many
		from caseload c join staff s on s.person_id = c.coach_id left join demo_account a on a.person_id = c.person_id
		group by 1 order by 1 desc`)

	const codes = handbook.map((line) => line.slice(0, 3))
	expect(loads).toEqual([
		{ called_by: 'Tineke', named: codes.slice(0, 12).join(' '), many: true },
		{ called_by: 'Karim', named: codes.slice(12).join(' '), many: true },
	])
})

test('P22 and P23 count for 1.6 places of 31 hours, P24 for none; contracts average 29.75 hours', async () => {
	const quota = (where: string) =>
		rows(`select count(*)::int as people, sum(weekly_hours)::float / 31 as places, avg(weekly_hours)::float as hours
			from contract c left join demo_account a on a.person_id = c.person_id where kind <> 'wsw' and ${where}`)

	const [named] = await quota('a.code is not null')
	expect(Number(named?.places).toFixed(1)).toBe('1.6')
	expect(await quota('true')).toEqual([{ people: 124, places: 119, hours: 29.75 }])
})

test('no contract is on one of the 100 development places, and a Wsw contract began before 2015', async () => {
	expect(
		await rows(`select p.name, h.block from contract c join person p on p.id = c.person_id
		join planned_half_day h on h.person_id = c.person_id where h.block <> 'contract'`),
	).toEqual([])
	expect(
		await rows(`select block, count(*)::int from planned_half_day h join demo_account a on a.person_id = h.person_id
		where a.code = 'P22' and "on" between '${nextMonday}' and date '${nextMonday}' + 6 group by 1`),
	).toEqual([{ block: 'contract', count: 9 }])
	expect(await rows(`select * from contract where kind = 'wsw' and "from" >= '2015-01-01'`)).toEqual([])
})

test('of the named people two have a GON place on Monday morning, of the 20 (8.5)', async () => {
	const gon = (more: string) =>
		rows(
			`select count(*)::int from planned_half_day h ${more} where h.block = 'gon' and h."on" = '${nextMonday}' and h.part = 'morning'`,
		)

	expect(await gon('join demo_account a on a.person_id = h.person_id')).toEqual([{ count: 2 }])
	expect(await gon('')).toEqual([{ count: 20 }])
})

test('two groups of 15 status holders each have a lesson of their own', async () => {
	const groups =
		await rows(`select c.name, count(distinct m.person_id)::int as members, count(distinct h.lesson_id)::int as lessons,
			min(l.group) as lesson from cohort c join cohort_member m on m.cohort_id = c.id
		join planned_half_day h on h.person_id = m.person_id and h.lesson_id is not null join lesson l on l.id = h.lesson_id
		group by 1 order by 1`)

	expect(groups).toEqual(
		[1, 2].map((number) => ({
			name: `Route Z, groep ${number}`,
			members: 15,
			lessons: 1,
			lesson: `Route Z, groep ${number}`,
		})),
	)
})

test('nobody works below the age of the work type, and nobody teaches in two rooms at once', async () => {
	expect(
		await rows(`select p.name, w.code from planned_half_day h join work_type w on w.id = h.work_type_id join person p on p.id = h.person_id
		join person_birth b on b.person_id = p.id where age(h."on", b.born_on) < make_interval(years => w.minimum_age)`),
	).toEqual([])
	expect(
		await rows(`select l.teacher_id, h."on", h.part from planned_half_day h join lesson l on l.id = h.lesson_id
		group by 1, 2, 3 having count(distinct l.id) > 1`),
	).toEqual([])
})

test('no field holds a BSN, and every telephone is one that is not in use', async () => {
	expect(await rows(`select phone from staff where phone !~ '^06-0000 00[0-9][0-9]$'`)).toEqual([])
	expect(
		await rows(
			`select column_name from information_schema.columns where table_schema = 'public' and column_name ~ 'bsn'`,
		),
	).toEqual([])
})
