import { expect, test } from 'vitest'
import { boardRows, halfDaysOf, lookOf } from './board-rows.ts'
import { fullBlock } from './full-block.ts'
import { placesLeft } from './places-left.ts'

const monday = '2026-11-23'
const at = { on: monday, part: 'morning' } as const
const workTypes = [
	{ id: 'p', code: 'packing', name: 'Inpakken' },
	{ id: 'w', code: 'wood_furniture', name: 'Houten meubels maken' },
]
const board = {
	blocks: [
		{ ...at, block: 'gon', taken: 20, places: 20 },
		{ ...at, block: 'free', taken: 65, places: 80 },
	],
	work: [
		{ ...at, workTypeId: 'p', kind: 'development', taken: 22, places: 24 },
		{ ...at, workTypeId: 'p', kind: 'contract', taken: 3, places: 60 },
		{ ...at, workTypeId: 'w', kind: 'development', taken: 4, places: 4 },
		{ ...at, workTypeId: 'w', kind: 'contract', taken: 0, places: 0 },
	],
	waiting: [{ on: '2026-11-24', part: 'afternoon', people: 4 }],
} satisfies Parameters<typeof boardRows>[0]
const rows = boardRows(board, workTypes, monday)

test('every row has ten cells, Monday morning first', () => {
	expect(halfDaysOf(monday).at(-1)).toEqual({ on: '2026-11-27', part: 'afternoon' })
	expect(rows.blocks.map(({ block, cells }) => [block, cells[0], cells.length])).toEqual([
		['free', { taken: 65, places: 80 }, 10],
		['gon', { taken: 20, places: 20 }, 10],
		['contract', { taken: 0, places: 0 }, 10],
	])
	expect(rows.waiting).toEqual([0, 0, 0, 4, 0, 0, 0, 0, 0, 0])
})

test('work types without places for contracts are not among the contracts', () => {
	expect(rows.development.map(({ name }) => name)).toEqual(['Inpakken', 'Houten meubels maken'])
	expect(rows.contract.map(({ name }) => name)).toEqual(['Inpakken'])
})

test('a cell is past, closed, full or open; too many people is full', () => {
	const look = (taken: number, places: number, on = monday) => lookOf({ taken, places }, on, monday)

	expect([look(0, 0), look(1, 2), look(2, 2), look(3, 2), look(1, 0)]).toEqual([
		'closed',
		'open',
		'full',
		'full',
		'full',
	])
	expect(look(0, 2, '2026-11-20')).toBe('past')
})

test('the places left for someone are the fewer of the work and of the block', () => {
	expect(placesLeft(rows, 'werk:p', 'free')[0]).toBe('nog 2 plekken')
	expect(placesLeft(rows, 'werk:p', 'gon')[0]).toBe('vol')
	expect(placesLeft(rows, 'werk:w', 'free')[0]).toBe('vol')
})

test('no places are promised for a lesson, or when it is not known on whose places someone works', () => {
	expect(placesLeft(rows, 'les:x', 'free')).toEqual([])
	expect(placesLeft(rows, 'werk:p', null)).toEqual([])
	expect(placesLeft(rows, '', 'free')).toEqual([])
})

test('a block that is full is known by the number of its places', () => {
	const refusal = { reason: 'block-full', at, places: 20 } as const

	expect(fullBlock(refusal, board)).toBe('gon')
	expect(fullBlock({ ...refusal, places: 80 }, board)).toBeUndefined()
	expect(fullBlock({ ...refusal, block: 'free' }, board)).toBe('free')
})
