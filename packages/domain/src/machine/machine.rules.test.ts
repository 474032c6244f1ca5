import { expect, test } from 'vitest'
import { draw, listActions, type Machine, takeStep, toldIn } from './machine.rules.ts'
import { machines } from './machines.ts'

type Door = Machine<'open' | 'shut', 'close' | 'open', 'nobody-in-between', 'door.open'>
const door: Door = {
	name: 'door',
	starts: 'open',
	steps: [
		{ from: ['open'], action: 'close', to: 'shut', by: ['coach', 'clock'], guards: ['nobody-in-between'] },
		{ from: ['shut'], action: 'open', to: 'open', by: ['coach', 'planner'], tells: 'door.open' },
	],
}
const free = { holds: () => true }

test('a step leads where the table says', () => {
	expect(takeStep(door, { state: 'open', action: 'close', by: 'clock', ...free })).toMatchObject({
		ok: true,
		to: 'shut',
	})
	expect(takeStep(door, { state: 'shut', action: 'open', by: 'planner', ...free })).toMatchObject({
		step: { tells: 'door.open' },
	})
	expect([toldIn(door, 'open'), toldIn(door, 'shut')]).toEqual(['door.open', undefined])
})

test('what the table does not allow is refused, and says why', () => {
	const reasonOf = (wish: Parameters<typeof takeStep<'open' | 'shut', 'close' | 'open', 'nobody-in-between'>>[1]) => {
		const taken = takeStep(door, wish)
		return taken.ok ? null : taken.reason
	}
	expect(reasonOf({ state: 'shut', action: 'close', by: 'coach', ...free })).toBe('not-in-this-state')
	expect(reasonOf({ state: 'open', action: 'close', by: 'planner', ...free })).toBe('not-in-this-role')
	expect(reasonOf({ state: 'open', action: 'close', by: 'coach', holds: () => false })).toBe('nobody-in-between')
})

test('a page offers what someone in this role can do from here', () => {
	expect(listActions(door, 'open', 'coach')).toEqual(['close'])
	expect(listActions(door, 'open', 'planner')).toEqual([])
	expect(listActions(door, 'shut', 'planner')).toEqual(['open'])
})

test.each(machines)('in each state of $name the participant reads one text, whichever step led there', ({ steps }) => {
	const told = new Set(steps.map(({ to, tells }) => `${to} ${tells}`))
	expect(told.size).toBe(new Set(steps.map(({ to }) => to)).size)
})

test('the drawing has every arrow of the table', () => {
	expect(draw(door)).toBe('stateDiagram-v2\n\t[*] --> open\n\topen --> shut: close\n\tshut --> open: open')
})
