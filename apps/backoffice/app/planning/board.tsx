import type { HalfDay } from '@repo/domain/schedule/half-day.rules'
import { longDate, staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Details } from '@repo/ui/details'
import { isPictureName } from '@repo/ui/pictures'
import { VisuallyHidden } from '@repo/ui/visually-hidden'
import { WeekGrid, WeekGridRow } from '@repo/ui/week-grid'
import { WeekGridCell } from '@repo/ui/week-grid-cell'
import type { ReactNode } from 'react'
import { moreText } from '../shell/more-texts.ts'
import { type BoardRows, halfDaysOf, type WorkRow } from './board-rows.ts'
import { PlacesCell } from './places-cell.tsx'

/** What a press on the cell of a work type does, where it can be pressed. */
export type Pick = (workTypeId: string, halfDay: HalfDay) => { href: string; selected: boolean }

type Props = { rows: BoardRows; days: readonly string[]; today: string; site: string; pick?: Pick }

/** The places of a site in a week: per block, per work type, and who is waiting. */
export function Board({ rows, days, today, site, pick }: Props) {
	const halfDays = halfDaysOf(days[0] ?? today)
	const grid = { days, today, halfDays, pick }
	return (
		<>
			<Grid caption={moreText('planning.placesAt', { site })} days={days} today={today}>
				{rows.blocks.map(({ block, cells }) => (
					<WeekGridRow key={block} total label={staffText(`planning.blockName.${block}`)} hint={staffText('planning.block')}>
						{cells.map((places, index) => (
							<PlacesCell key={index} places={places} halfDay={halfDays[index]} today={today} />
						))}
					</WeekGridRow>
				))}
				<WeekGridRow total label={staffText('planning.waitingList')}>
					{rows.waiting.map((people, index) => (
						<WaitingCell key={index} people={people} />
					))}
				</WeekGridRow>
				{rows.development.map((row) => (
					<Row key={row.id} row={row} {...grid} />
				))}
			</Grid>
			{rows.contract.length > 0 && (
				<Details line={moreText('planning.contractPlaces')}>
					<Grid caption={moreText('planning.contractPlaces')} days={days} today={today}>
						{rows.contract.map((row) => (
							<Row key={row.id} row={row} {...grid} />
						))}
					</Grid>
				</Details>
			)}
		</>
	)
}

type GridProps = { caption: string; days: readonly string[]; today: string; children: ReactNode }

function Grid({ caption, days, today, children }: GridProps) {
	return (
		<div className="planning-board" role="region" aria-label={caption} tabIndex={0}>
			<WeekGrid
				caption={caption}
				corner={moreText('planning.rows')}
				days={days.map((on) => ({ on, label: longDate('nl', on), today: on === today }))}
				parts={[staffText('planning.part.morning'), staffText('planning.part.afternoon')]}
			>
				{children}
			</WeekGrid>
		</div>
	)
}

type RowProps = { row: WorkRow; halfDays: readonly HalfDay[]; today: string; pick?: Pick }

function Row({ row, halfDays, today, pick }: RowProps) {
	return (
		<WeekGridRow label={row.name} picture={isPictureName(row.code) ? row.code : undefined}>
			{row.cells.map((places, index) => {
				const halfDay = halfDays[index]
				return (
					<PlacesCell
						key={index}
						places={places}
						halfDay={halfDay}
						today={today}
						what={row.name}
						pick={halfDay && pick?.(row.id, halfDay)}
					/>
				)
			})}
		</WeekGridRow>
	)
}

function WaitingCell({ people }: { people: number }) {
	return (
		<WeekGridCell taken={people} places={0} line={people === 0 ? '-' : String(people)}>
			{people > 0 && <VisuallyHidden line={staffText('planning.waiting', { count: people })} />}
		</WeekGridCell>
	)
}
