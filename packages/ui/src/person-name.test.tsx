import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { named, PersonName } from './person-name.tsx'
import { Text } from './text.tsx'

test('a name carries its initials, for when it is hidden', () => {
	expect(renderToStaticMarkup(<PersonName name="Yonas Testma" />)).toBe(
		'<bdi class="instap-name" data-initials="YT"><span>Yonas Testma</span></bdi>',
	)
})

test('a sentence shows its marked names as names, whatever stands in them', () => {
	expect(renderToStaticMarkup(<Text line={`Week van ${named('<b> & $1')}.`} />)).toBe(
		'<span>Week van <bdi class="instap-name" data-initials="&lt;$"><span>&lt;b&gt; &amp; $1</span></bdi>.</span>',
	)
	expect(renderToStaticMarkup(<Text line="Geen naam." />)).toBe('<span>Geen naam.</span>')
})
