import { expect, test } from 'vitest'
import { NewPattern } from './schedule.schema.ts'

const id = '01900000-0000-7000-8000-000000000000'
const pattern = { personId: id, siteId: id, workTypeId: id, pattern: 'P-GON', from: '2026-11-23', until: '2026-11-27' }
const problems = (change: object) =>
	NewPattern.safeParse({ ...pattern, ...change }).error?.issues.map(({ message }) => message)

test('a pattern of a week is fine', () => {
	expect(problems({})).toBeUndefined()
})

test.each([
	['an end before the start', { until: '2026-11-20' }, 'until-before-from'],
	['more than a year', { until: '2028-01-01' }, 'too-long'],
	['no half day between the dates', { from: '2026-11-28', until: '2026-11-29' }, 'empty-pattern'],
	['31 February', { until: '2027-02-31' }, 'unknown-date'],
	['the end of all years', { from: '9999-12-25', until: '9999-12-31' }, 'unknown-date'],
	['from the year 1 to 9999', { from: '0001-01-01', until: '9999-12-31' }, 'unknown-date'],
	['neither work nor lesson', { workTypeId: undefined, lessonId: undefined }, 'work-or-lesson'],
])('%s is told', (_, change, problem) => {
	expect(problems(change)).toContain(problem)
})
