import { expect, test } from 'vitest'
import { blockIn, slotsOf } from './person-week.ts'

const monday = '2026-11-23'
const tuesdayAtOne = new Date('2026-11-24T12:00:00Z')
const nothing = {
	workTypeId: null,
	work: null,
	workCode: null,
	lesson: null,
	lessonCode: null,
	group: null,
	block: null,
}
const week = [
	{
		...nothing,
		on: '2026-11-24',
		part: 'morning' as const,
		startsAt: '08:30:00',
		endsAt: '11:30:00',
		lesson: 'Nederlands 1',
		lessonCode: 'a1',
		group: 'Groep 1',
	},
	{
		...nothing,
		on: '2026-11-24',
		part: 'afternoon' as const,
		startsAt: '12:30:00',
		endsAt: '16:00:00',
		workTypeId: 'p',
		work: 'Inpakken',
		workCode: 'packing',
		block: 'gon' as const,
	},
]
const slots = slotsOf(week, monday, tuesdayAtOne)

test('a week is ten half days, filled or free', () => {
	expect(slots).toHaveLength(10)
	expect(slots.filter(({ filled }) => filled !== null).map(({ on, part }) => [on, part])).toEqual([
		['2026-11-24', 'morning'],
		['2026-11-24', 'afternoon'],
	])
})

test('a lesson shows its group, work shows its times', () => {
	expect(slots[2]?.filled).toMatchObject({ title: 'Nederlands 1 (Groep 1)', isLesson: true, picture: 'a1' })
	expect(slots[3]?.filled).toMatchObject({ title: 'Inpakken', time: '12:30 - 16:00', what: 'werk:p' })
	expect(slots[2]?.filled?.time).toBe('8:30 - 11:30')
})

test('what is over cannot be changed, what runs still can', () => {
	expect(slots.map(({ past }) => past)).toEqual([true, true, ...Array.from({ length: 8 }, () => false)])
	expect([slots[2]?.filled?.over, slots[3]?.filled?.over]).toEqual([true, false])
})

test('planned work tells on whose places someone works', () => {
	expect(blockIn(week)).toBe('gon')
	expect(blockIn([])).toBeNull()
})
