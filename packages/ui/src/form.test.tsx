import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Alert } from './alert.tsx'
import { Checkbox } from './checkbox.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const read = (node: Parameters<typeof renderToStaticMarkup>[0]) => renderToStaticMarkup(node)

describe('a field', () => {
	it('is read with its label, its hint and its error', () => {
		const html = read(<TextField id="phone" label="Nummer" hint="Met 06" error="Vul een nummer in" />)
		expect(html).toContain('<label class="utrecht-form-label" for="phone">Nummer</label>')
		expect(html).toContain('aria-describedby="phone-hint phone-error"')
		expect(html).toContain('aria-invalid="true"')
		expect(html).toContain('id="phone-error"')
	})

	it('says nothing about errors when there are none', () => {
		const html = read(<TextField id="phone" label="Nummer" />)
		expect(html).not.toMatch(/aria-describedby|aria-invalid|error/)
	})

	it('keeps what was typed, in any script', () => {
		expect(read(<TextField id="name" label="Naam" defaultValue="ዮናስ" />)).toContain('value="ዮናስ"')
		expect(read(<TextArea id="note" label="Bericht" defaultValue="سلام" />)).toMatch(
			/<textarea[^>]*dir="auto"[^>]*>سلام</,
		)
	})

	it('has no placeholder that plays label', () => {
		const html = read(<Select id="person" label="Deelnemer" empty="Kies" options={[{ value: '1', label: 'Yonas' }]} />)
		expect(html).not.toContain('placeholder')
		expect(html).toContain('<option value="">Kies</option>')
	})

	it('of some answers groups them under one question', () => {
		const options = [
			{ value: 'm', label: 'Ochtend' },
			{ value: 'a', label: 'Middag', hint: 'Na het eten' },
		]
		const html = read(<RadioGroup id="part" legend="Dagdeel" error="Kies" options={options} defaultValue="a" />)
		expect(html).toMatch(/<fieldset id="part" tabindex="-1"[^>]*aria-describedby="part-error"/)
		expect(html).toMatch(/<input[^>]*id="part-a"[^>]*checked=""/)
		expect(html).toContain('<label class="utrecht-form-label utrecht-form-label--radio" for="part-m">Ochtend</label>')
	})

	it('to tick is named by its label', () => {
		expect(read(<Checkbox id="mo" name="day" value="1" label="maandag" />)).toMatch(
			/<input[^>]*type="checkbox"[^>]*id="mo"[^>]*name="day"[^>]*><label[^>]*for="mo"/,
		)
	})
})

describe('a message about what someone did', () => {
	it('goes to the field it is about', () => {
		const html = read(
			<ErrorSummary heading="Dit lukt niet" problems={[{ field: 'phone', line: 'Vul een nummer in' }]} />,
		)
		expect(html).toContain('role="alert"')
		expect(html).toContain('href="#phone"')
	})

	it('is announced when it is an answer, and not when it was there all along', () => {
		expect(read(<Alert look="ok" line="Klaar" answer />)).toContain('role="status"')
		expect(read(<Alert look="error" line="Mislukt" answer />)).toContain('role="alert"')
		expect(read(<Alert line="Let op" />)).not.toContain('role=')
	})
})
