import { expect, test } from 'vitest'
import { lines, plainText } from './index.ts'
import { staffText } from './staff.ts'

const line = lines('nl', { dutch: false })
const text = plainText('nl')

test('known keys with their values compile and give the Dutch text', () => {
	expect(text('today.title')).toBe('Vandaag')
	expect(text('today.greeting', { name: 'Yonas' })).toBe('Hoi Yonas')
	expect(text('schedule.halfDaysThisWeek', { count: 1 })).toBe('1 halve dag deze week')
	expect(text('error.404.title')).toBe('Deze pagina is er niet')
	const code: 'packing' | 'catering' = 'packing'
	expect(line(`workType.name.${code}`).text).toBe('Inpakken')
})

/** Never runs: each line must be refused by the compiler, or `@ts-expect-error` itself is an error in `pnpm typecheck`. */
function neverRuns() {
	// @ts-expect-error unknown key
	text('today.titel')
	// @ts-expect-error a branch is not a text
	text('today.action')
	// @ts-expect-error missing values
	text('today.greeting')
	// @ts-expect-error misspelt placeholder
	text('today.greeting', { naam: 'Yonas' })
	// @ts-expect-error one of two placeholders missing
	text('common.timeRange', { from: '8:30' })
	// @ts-expect-error a placeholder too many
	text('today.greeting', { name: 'Yonas', extra: 'x' })
	// @ts-expect-error values for a text without placeholders
	text('today.title', { name: 'Yonas' })
	// @ts-expect-error missing count
	text('schedule.halfDaysThisWeek')
	// @ts-expect-error count is a number
	text('schedule.halfDaysThisWeek', { count: '2' })
	// @ts-expect-error the form of a plural is not a key
	text('schedule.halfDaysThisWeek_one', { count: 1 })
	// @ts-expect-error unknown key of a line
	line('schedule.nothing')
	// @ts-expect-error missing values of a line
	line('place.entrance')
	// @ts-expect-error unknown key of a staff text
	staffText('planning.titel')
	// @ts-expect-error missing placeholder of a staff text
	staffText('planning.placesTaken', { taken: 12 })
	// @ts-expect-error missing count of a staff text
	staffText('planning.planned')
}

test('wrong keys and values do not compile', () => {
	expect(neverRuns).toBeTypeOf('function')
})
