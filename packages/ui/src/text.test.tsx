import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button } from './button.tsx'
import { Heading } from './heading.tsx'
import { Link } from './link.tsx'
import { plainText, ReadingLanguage, Text, type Line } from './text.tsx'

const arabic: Line = { text: 'اليوم', lang: 'ar', dir: 'rtl', dutch: 'Vandaag' }
const tigrinya: Line = { text: 'ሎሚ', lang: 'ti', dir: 'ltr' }
const dutch: Line = { text: 'Vandaag', lang: 'nl', dir: 'ltr' }

describe('a text', () => {
	it('says its language and direction where these differ from the page', () => {
		expect(renderToStaticMarkup(<Text as="p" line={{ ...arabic, dutch: undefined }} />)).toBe(
			'<p lang="ar" dir="rtl">اليوم</p>',
		)
		expect(renderToStaticMarkup(<Text as="p" line={tigrinya} />)).toBe('<p lang="ti">ሎሚ</p>')
	})

	it('says nothing where the page has said it already', () => {
		const page = (
			<ReadingLanguage lang="ar" dir="rtl">
				<Text line={{ ...arabic, dutch: undefined }} />
				<Text line={dutch} />
			</ReadingLanguage>
		)
		expect(renderToStaticMarkup(page)).toBe('<span>اليوم</span><span lang="nl" dir="ltr">Vandaag</span>')
	})

	it('has the Dutch line under it, marked as Dutch and from left to right', () => {
		expect(renderToStaticMarkup(<Text line={arabic} />)).toContain(
			'اليوم<span lang="nl" dir="ltr" class="instap-dutch">Vandaag</span>',
		)
	})

	it('shows the Dutch line in headings, links and buttons too', () => {
		for (const element of [
			<Heading key="h" level={1} line={arabic} />,
			<Link key="a" href="/" line={arabic} />,
			<Button key="b" line={arabic} />,
		])
			expect(renderToStaticMarkup(element)).toContain('class="instap-dutch">Vandaag</span>')
	})

	it('may be a plain string on a page with one language', () => {
		expect(renderToStaticMarkup(<Text as="h2" line="Planning" />)).toBe('<h2>Planning</h2>')
		expect(plainText(arabic)).toBe('اليوم')
	})

	it('cannot bring markup of its own', () => {
		expect(renderToStaticMarkup(<Text line={{ ...dutch, text: '<b>', dutch: '<script>' }} />)).not.toMatch(
			/<b>|<script>/,
		)
	})
})
