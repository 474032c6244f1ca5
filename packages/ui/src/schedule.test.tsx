import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnalogueClock } from './analogue-clock.tsx'
import { Choice } from './choice.tsx'
import { Day } from './day.tsx'
import { HalfDayCard } from './half-day-card.tsx'
import { HalfDay } from './half-day.tsx'
import { Icon } from './icon.tsx'
import { Initials, initialsOf } from './initials.tsx'
import { WeekGridCell } from './week-grid-cell.tsx'
import { WeekGrid, WeekGridRow } from './week-grid.tsx'

const read = (node: Parameters<typeof renderToStaticMarkup>[0]) => renderToStaticMarkup(node)
const card = {
	when: 'Nu',
	time: 'half 9 tot 12 uur',
	start: '08:30',
	end: '12:00',
	picture: 'packing',
	title: 'Inpakken',
} as const

describe('the half day that is now', () => {
	it('is marked by a word and an edge, not by colour alone', () => {
		const html = read(<HalfDayCard {...card} now id="now" />)
		expect(html).toContain('instap-card--now')
		expect(html).toContain('>Nu</p>')
		expect(html).toContain('aria-labelledby="now"')
	})

	it('is large, and the next one is not', () => {
		expect(read(<HalfDayCard {...card} now />)).toContain('instap-clock--large')
		expect(read(<HalfDayCard {...card} />)).not.toContain('instap-clock--large')
	})
})

describe('a clock', () => {
	it('stands at the start time', () => {
		expect(read(<AnalogueClock start="03:00" />)).toContain('M24 24L34 24M24 24L24 8.5')
		expect(read(<AnalogueClock start="09:30" />)).toContain('M24 24L24 39.5')
	})

	it('shows the same at nine in the morning and at nine in the evening', () => {
		expect(read(<AnalogueClock start="09:00" />)).toBe(read(<AnalogueClock start="21:00" />))
	})

	it('is not mirrored and not read aloud', () => {
		const html = read(<AnalogueClock start="08:30" end="12:00" />)
		expect(html).toContain('aria-hidden="true"')
		expect(html).not.toContain('mirrored')
	})
})

describe('a person', () => {
	it('is the first letters of the first and the last name, in any script', () => {
		expect(initialsOf('Jan Nepstra')).toBe('JN')
		expect(initialsOf('Maria van der Berg')).toBe('MB')
		expect(initialsOf('E\u0301lise a\u0301bel')).toBe('E\u0301A\u0301')
		expect(initialsOf('A B')).toBe('AB')
		expect(initialsOf('ዮናስ')).toBe('ዮ')
		expect(initialsOf('أحمد علي')).toBe('أع')
	})

	it('keeps one colour', () => {
		expect(read(<Initials name="Jan Nepstra" />)).toBe(read(<Initials name="Jan Nepstra" />))
	})
})

describe('the week', () => {
	it('marks today with a word', () => {
		const html = read(
			<Day heading="maandag 23 november" today="Vandaag">
				{null}
			</Day>,
		)
		expect(html).toContain('aria-current="date"')
		expect(html).toContain('>Vandaag</span>')
	})

	it('shows a free half day without a clock', () => {
		expect(read(<HalfDay part="Middag" title="Vrij" picture="free_day" free />)).not.toContain('<svg')
	})
})

describe('the planning board', () => {
	it('names its columns by day and half day, and its rows by kind of work', () => {
		const html = read(
			<WeekGrid
				caption="Week 48"
				corner="Soort werk"
				days={[{ on: '2026-11-23', label: 'ma 23 nov' }]}
				parts={['ochtend', 'middag']}
			>
				<WeekGridRow label="Inpakken">
					<WeekGridCell taken={24} places={24} line="24 van 24" look="full" href="#m" />
					<WeekGridCell taken={6} places={24} line="6 van 24" />
				</WeekGridRow>
			</WeekGrid>,
		)
		expect(html).toContain('<th scope="colgroup" colSpan="2"')
		expect(html.match(/<th scope="col" class="instap-week__part">/g)).toHaveLength(2)
		expect(html).toContain('<th scope="row">')
	})

	it('says in words how full a half day is, beside the bar', () => {
		const html = read(<WeekGridCell taken={6} places={24} line="6 van 24" />)
		expect(html).toContain('6 van 24')
		expect(html).toContain('width="25" height="6"')
	})

	it('closes a full half day with a lock', () => {
		expect(read(<WeekGridCell taken={24} places={24} line="24 van 24" look="full" />)).toContain('#closed')
		expect(read(<WeekGridCell taken={6} places={24} line="6 van 24" />)).not.toContain('#closed')
	})

	it('never draws a bar longer than its cell', () => {
		expect(read(<WeekGridCell taken={30} places={24} line="30 van 24" />)).toContain('width="100" height="6"')
	})
})

describe('an answer to choose', () => {
	it('is a link when it goes somewhere and a button when it sends something', () => {
		expect(read(<Choice line="Ziek" href="/ziek" />)).toContain('<a class="instap-choice" href="/ziek">')
		expect(read(<Choice line="Yonas" name="code" value="P01" />)).toContain('value="P01" name="code"')
	})
})

describe('an icon', () => {
	it('that points along the line turns round from right to left; a check mark and a phone do not', () => {
		expect(read(<Icon name="next" />)).toContain('instap-icon--mirrored')
		expect(read(<Icon name="done" />)).not.toContain('instap-icon--mirrored')
		expect(read(<Icon name="call" />)).not.toContain('instap-icon--mirrored')
	})
})
