import { sql } from 'drizzle-orm'
import { useTestDb } from '@repo/db/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../schedule/half-day.rules.ts'
import {
	isOperationInParts,
	isPageForRepresentative,
	lastDayUnderAge,
	latestEnd,
	partOfPage,
	partsNow,
	representativePartNames,
	representativeRelations,
} from './representative.rules.ts'

const db = await useTestDb()
const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1980-01-01', days))

test.each([
	['2008-11-24', '2026-11-23'],
	['2008-03-01', '2026-02-28'],
	['2007-03-01', '2025-02-28'],
	// Here the 18th year has a 29 February, and the year of birth has none.
	['2002-03-01', '2020-02-29'],
	['2008-01-01', '2025-12-31'],
	// A birthday on 29 February is on 1 March in a year without that day.
	['2008-02-29', '2026-02-28'],
])('who was born on %s is under age until and with %s', (bornOn, last) => {
	expect(lastDayUnderAge(bornOn)).toBe(last)
})

test('the day after the last one is the 18th birthday, whatever the date', () => {
	fc.assert(
		fc.property(date, (bornOn) => {
			const [year, month, day] = addDays(lastDayUnderAge(bornOn), 1).split('-').map(Number)
			const [bornYear = 0, bornMonth, bornDay] = bornOn.split('-').map(Number)
			expect(year).toBe(bornYear + 18)
			expect([month, day]).toEqual(bornMonth === 2 && bornDay === 29 ? [3, 1] : [bornMonth, bornDay])
		}),
	)
})

test('the database reckons in the same way, on every day of birth of a hundred years', async () => {
	const rows = await db.owner.execute<{ born: string; last: string }>(sql`
		select d::date::text as born, last_day_under_age(d::date)::text as last
		from generate_series('1950-01-01'::date, '2049-12-31'::date, '1 day') d`)
	expect(rows.length).toBe(daysBetween('1950-01-01', '2050-01-01'))
	expect(rows.filter(({ born, last }) => lastDayUnderAge(born) !== last)).toEqual([])
})

test('a parent or guardian of a minor looks along until the last day under age, and of an adult not at all', () => {
	fc.assert(
		fc.property(date, date, fc.constantFrom('parent', 'guardian'), (bornOn, today, relation) => {
			const last = lastDayUnderAge(bornOn)
			expect(latestEnd(relation, { bornOn, today, daysMax: 365 })).toEqual(
				today <= last ? { ok: true, until: last } : { ok: false, reason: 'adult' },
			)
		}),
	)
})

test('a mentor named by a court looks along as long as may be decided at once, whatever the age', () => {
	const born = { bornOn: '1990-01-01', today: '2026-11-23', daysMax: 30 }
	expect(latestEnd('court_mentor', born)).toEqual({ ok: true, until: '2026-12-23' })
	expect(latestEnd('court_mentor', { ...born, bornOn: null })).toEqual({ ok: true, until: '2026-12-23' })
})

test('where nobody knows when someone was born, no parent looks along', () => {
	const unknown = { bornOn: null, today: '2026-11-23', daysMax: 30 }
	expect(latestEnd('parent', unknown)).toEqual({ ok: false, reason: 'birth-unknown' })
})

test('the parts and relations are those of the database', async () => {
	const rows = await db.owner.execute<{ name: string; words: string[] }>(sql`
		select t.typname as name, array_agg(e.enumlabel order by e.enumsortorder) as words from pg_type t
		join pg_enum e on e.enumtypid = t.oid where t.typname like 'representative%' group by 1 order by 1`)
	expect([...rows]).toEqual([
		{ name: 'representative_part', words: representativePartNames },
		{ name: 'representative_relation', words: [...representativeRelations] },
	])
})

test('what belongs to no part is shut, however much is open', () => {
	for (const operation of [
		'access.mine',
		'device.mine',
		'review.answer',
		'appointment.step',
		'representative.close',
		'toString',
	])
		expect(isOperationInParts(representativePartNames, operation), operation).toBe(false)
	expect(isOperationInParts(['schedule'], 'today.get')).toBe(false)
	expect(isOperationInParts(['today'], 'today.get')).toBe(true)
	expect(isOperationInParts([], 'language.choose')).toBe(true)
	expect(isPageForRepresentative('/wie-zag-mijn-gegevens')).toBe(false)
	expect(isPageForRepresentative('/rooster')).toBe(true)
	expect(partOfPage('/wat-verandert-er')).toBe('schedule')
})

test('what is private is open only after a proof, and what is not stays open without', () => {
	expect(partsNow(representativePartNames, true)).toEqual(representativePartNames)
	expect(partsNow(representativePartNames, false)).toEqual(['today', 'schedule', 'appointments', 'attendance'])
	expect(partsNow(['reviews'], false)).toEqual([])
})
