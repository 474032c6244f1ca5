import { expect, test } from 'vitest'
import { handOverTaskNames, isOperationInTask, isPageInTask, pageOfTask } from './hand-over.rules.ts'

test('every task opens its own page, and not that of another task', () => {
	for (const task of handOverTaskNames) {
		expect(isPageInTask(task, pageOfTask(task))).toBe(true)
		for (const page of ['/', '/rooster', '/apparaten', '/wie-zag-mijn-gegevens', '/openen'])
			expect(isPageInTask(task, page)).toBe(false)
	}
	expect(isPageInTask('reading', pageOfTask('question'))).toBe(false)
})

test('a task asks what it needs, and nothing that others need', () => {
	expect(isOperationInTask('question', 'access.ask')).toBe(true)
	expect(isOperationInTask('reading', 'access.ask')).toBe(false)
	for (const task of handOverTaskNames)
		for (const operation of ['today.get', 'schedule.weeks', 'access.mine', 'device.mine', 'toString', ''])
			expect(isOperationInTask(task, operation)).toBe(false)
})

test.each(['', 'score', 'constructor', '__proto__', 'toString'])('"%s" is no task, and opens nothing', (name) => {
	expect(pageOfTask(name)).toBe('/gelukt')
	expect(isPageInTask(name, '')).toBe(false)
	expect(isPageInTask(name, '/wie-zag-mijn-gegevens/vraag')).toBe(false)
	expect(isOperationInTask(name, 'access.ask')).toBe(false)
})
