import { expect, test } from 'vitest'
import { readForm } from './read-form.ts'

test('what cannot be read as a form is a wrong request', async () => {
	const sent = (type: string) =>
		new Request('http://localhost', { method: 'POST', body: '{', headers: { 'Content-Type': type } })

	await expect(readForm(sent('application/json'))).rejects.toMatchObject({ status: 400 })
	await expect(readForm(sent('multipart/form-data; boundary=x'))).rejects.toMatchObject({ status: 400 })
})
