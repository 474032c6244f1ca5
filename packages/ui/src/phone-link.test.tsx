import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PhoneLink } from './phone-link.tsx'

test('a number is shown as it is written and rung without what stands between', () => {
	expect(renderToStaticMarkup(<PhoneLink number="+31 (0)6-12.34" />)).toBe(
		'<a class="nl-link" href="tel:+31061234"><span>+31 (0)6-12.34</span></a>',
	)
})
