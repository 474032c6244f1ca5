import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Road, type Stretch } from './road.tsx'

const draw = (stretches: readonly Stretch[]) =>
	renderToStaticMarkup(
		<Road label="De weg" stretches={stretches} today="2026-11-23" todayLine="De streep is vandaag." />,
	)
const bars = (html: string) =>
	Array.from(html.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/gu), ([, x, width]) => ({
		from: Number(x),
		until: Number(x) + Number(width),
	}))
const stretch = (key: string, from: string, until: string | null): Stretch => ({
	key,
	line: `Traject ${key}`,
	period: `vanaf ${from}`,
	from,
	until,
})

test('six episodes lie on one scale, in the order in which they were gone, and each inside the drawing', () => {
	const html = draw(
		[2019, 2020, 2021, 2022, 2023, 2024].map((year) => stretch(String(year), `${year}-02-01`, `${year}-10-01`)),
	)
	const drawn = bars(html)

	expect(drawn).toHaveLength(6)
	expect(drawn.map(({ from }) => from)).toEqual(drawn.map(({ from }) => from).toSorted((a, b) => a - b))
	for (const { from, until } of drawn) {
		expect(from).toBeGreaterThanOrEqual(2)
		expect(until).toBeLessThanOrEqual(100)
	}
	expect(drawn.slice(1).every(({ from }, index) => from > (drawn[index]?.until ?? 100))).toBe(true)
})

test('one that goes on reaches the edge and has no end; one of a single day is still seen', () => {
	expect(bars(draw([stretch('nu', '2026-10-01', null)]))[0]?.until).toBe(100)
	expect(draw([stretch('nu', '2026-10-01', null)])).not.toContain('instap-road__end')
	const [short] = bars(
		draw([stretch('lang', '2016-01-01', '2026-01-01'), stretch('kort', '2026-11-23', '2026-11-23')]).replace(
			/^.*?<\/li>/u,
			'',
		),
	)
	expect((short?.until ?? 0) - (short?.from ?? 0)).toBeGreaterThanOrEqual(1)
})

test('years stand above the bars, few enough for a phone and each where it begins; within one year its own', () => {
	const named = (html: string) =>
		Array.from(html.matchAll(/<text x="([\d.]+)%"[^>]*>(\d{4})<\/text>/gu), ([, x, year]) => ({
			x: Number(x),
			year: Number(year),
		}))
	const many = named(draw([stretch('lang', '2009-03-01', '2020-01-01'), stretch('nu', '2021-01-01', null)]))

	expect(many.map(({ year }) => year)).toEqual([2010, 2014, 2018, 2022, 2026])
	for (const [index, { x }] of many.slice(1).entries()) expect(x - (many[index]?.x ?? 0)).toBeGreaterThan(15)
	expect(named(draw([stretch('nu', '2026-10-01', null)])).map(({ year }) => year)).toEqual([2026])
})

test('the words are read, the bars are not, and today is said in words', () => {
	const html = draw([stretch('een', '2026-11-23', '2026-11-23')])

	const [, today = ''] = /<ol aria-describedby="([^"]+)" aria-label="De weg">/u.exec(html) ?? []
	expect(html).toContain(` id="${today}">De streep`)
	expect(html).toMatch(/<svg[^>]*aria-hidden="true"/u)
	expect(html).toContain('De streep is vandaag.')
	expect(html).not.toMatch(/NaN|style=/u)
})
