import { NewTemplate } from '@repo/domain/cohort/cohort.schema'
import { expect, test } from 'vitest'
import { asTemplate, changePhases, misplacedPhases, readTemplate } from './read-template.ts'

const lesson = '01a202d9-932f-76dc-a2f5-5edf31c36e3a'

/** The form as a browser sends it: eight weeks, of which the last ones are others. */
function send(more: Record<string, string> = {}) {
	const form = new FormData()
	const fields = { name: 'Opzet', product: 'language_work', siteId: lesson, weeks: '8', ...more }
	for (const [name, value] of Object.entries(fields)) form.set(name, value)
	for (const phase of ['0', '1']) form.append('phase', phase)
	form.append('workTypeIds', lesson)
	return readTemplate(form)
}
const halves = { '0-3-afternoon': 'work', '1-3-afternoon': lesson, '1-5-morning': 'work' }

test('weeks that differ become half days with their own weeks', () => {
	const entered = send({ ...halves, 'from-1': '5' })
	expect(misplacedPhases(entered)).toEqual([])
	const parsed = NewTemplate.parse(asTemplate(entered))
	expect(parsed).toMatchObject({ weeks: 8 })
	expect(parsed.halfDays).toEqual([
		{ weekday: 3, part: 'afternoon', what: 'work', fromWeek: 1, untilWeek: 4 },
		{ weekday: 5, part: 'morning', what: 'work', fromWeek: 5, untilWeek: 8 },
		{ weekday: 3, part: 'afternoon', what: lesson, fromWeek: 5, untilWeek: 8 },
	])
})

test.each(['', '1', '0', '9', 'vijf', '5.5'])('a phase cannot begin in week "%s" of eight', (week) => {
	const entered = send({ ...halves, 'from-1': week })
	expect(misplacedPhases(entered)).toEqual([1])
	expect(NewTemplate.safeParse(asTemplate(entered)).success).toBe(false)
})

test('one more phase begins as the last one is, and goes away again', () => {
	const entered = send({ ...halves, 'from-1': '5' })
	const more = changePhases(entered, 'add')
	expect(more.phases.map(({ from }) => from)).toEqual(['1', '5', ''])
	expect(more.phases[2]?.halfDays).toEqual(entered.phases[1]?.halfDays)
	expect(changePhases(more, 'remove')).toEqual(entered)
	const alone = changePhases(entered, 'remove')
	expect(changePhases(alone, 'remove').phases).toHaveLength(1)
})
