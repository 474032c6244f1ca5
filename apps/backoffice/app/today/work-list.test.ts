import { expect, test } from 'vitest'
import { tasksOf } from './work-list.ts'

const today = '2026-11-24'
const waiting = (on: string, people: number) => ({ on, part: 'morning' as const, people })

test('who waits and where there are too many people comes as a task, in the order of the week', () => {
	const tasks = tasksOf(
		{
			waiting: [waiting('2026-11-26', 1), waiting('2026-11-23', 4)],
			blocks: [
				{ on: '2026-11-25', part: 'morning', block: 'gon', taken: 21, places: 20 },
				{ on: '2026-11-25', part: 'afternoon', block: 'gon', taken: 20, places: 20 },
			],
			work: [],
		},
		today,
	)

	expect(tasks).toEqual([
		{ why: 'overbooked', on: '2026-11-25', part: 'morning', taken: 21, places: 20 },
		{ why: 'waiting', on: '2026-11-26', part: 'morning', people: 1 },
	])
})

test('a week without trouble has no tasks', () => {
	expect(tasksOf({ waiting: [], blocks: [], work: [] }, today)).toEqual([])
})
