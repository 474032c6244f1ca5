import { expect, test } from 'vitest'
import { lastDate, planningUrl, readQuery, weekBeside } from './planning-query.ts'

const today = '2026-11-23'
const read = (search: string) => readQuery(new URLSearchParams(search), today)

test('without anything the planning is about this week', () => {
	expect(read('')).toEqual({ week: '2026-W48', site: null, person: null, search: '', what: '', halfDays: [] })
})

test('what the page makes of its address it reads back', () => {
	const query = {
		week: '2026-W53',
		site: 's',
		person: 'p',
		search: 'Özil & co',
		what: 'werk:a',
		halfDays: ['2026-12-28-ochtend', '2026-12-28-middag'],
	}

	expect(read(planningUrl(query).replace('/planning?', ''))).toEqual(query)
	expect(planningUrl({})).toBe('/planning')
})

test('weeks that do not exist, or that nobody can plan, are not shown', () => {
	for (const week of ['2026-W54', '2027-W53', 'x', '0001-W01', '9999-W52', '2028-W01', '2026-W00'])
		expect(read(`week=${week}`)).toBeNull()
	expect(read('week=2026-W53')).toMatchObject({ week: '2026-W53' })
})

test('the weeks beside one go on over the year and end where the planning ends', () => {
	expect(weekBeside('2026-W53', 1, today)).toBe('2027-W01')
	expect(weekBeside('2027-W01', -1, today)).toBe('2026-W53')
	expect(weekBeside('2000-W01', -1, today)).toBeNull()
	expect(lastDate(today)).toBe('2027-11-29')
	expect(weekBeside('2027-W47', 1, today)).toBe('2027-W48')
	expect(weekBeside('2027-W48', 1, today)).toBeNull()
})
