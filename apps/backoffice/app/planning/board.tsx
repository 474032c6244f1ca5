import type { HalfDay } from '@repo/domain/schedule/half-day.rules'
import { longDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Details } from '@repo/ui/details'
import { isPictureName } from '@repo/ui/pictures'
import { WeekGrid, WeekGridRow } from '@repo/ui/week-grid'
import { WeekGridCell } from '@repo/ui/week-grid-cell'
import type { ReactNode } from 'react'
import { type BoardRows, halfDaysOf, type WorkRow } from './board-rows.ts'
import { PlacesCell } from './places-cell.tsx'

/** What a press on the cell of a work type does; nothing where it cannot be pressed. */
export type Pick = (workTypeId: string, halfDay: HalfDay) => { href: string; selected: boolean } | undefined

type Props = {
	rows: BoardRows
	days: readonly string[]
	today: string
	site: string
	pick?: Pick
	/** On whose places the chosen person works, where that is known: only those can be pressed. */
	block?: 'free' | 'gon' | 'contract' | null
}

/** The places of a site in a week: per block, per work type, and who is waiting. */
export function Board({ rows, days, today, site, pick, block }: Props) {
	const week = { halfDays: halfDaysOf(days[0] ?? today), today }
	return (
		<>
			<Grid caption={staffText('planning.placesAt', { site })} days={days} today={today}>
				{rows.blocks.map(({ block, cells }) => (
					<WeekGridRow
						key={block}
						total
						label={staffText(`planning.blockName.${block}`)}
						hint={staffText('planning.block')}
					>
						<Cells cells={cells} {...week} />
					</WeekGridRow>
				))}
				<WeekGridRow total label={staffText('planning.waitingList')}>
					{rows.waiting.map((people, index) => (
						<WaitingCell key={index} people={people} />
					))}
				</WeekGridRow>
				{rows.development.map((row) => (
					<WorkRowView key={row.id} row={row} pick={block === 'contract' ? undefined : pick} {...week} />
				))}
			</Grid>
			{rows.contract.length > 0 && (
				<Details line={staffText('planning.contractPlaces')} open={block === 'contract'}>
					<Grid caption={staffText('planning.contractPlaces')} days={days} today={today}>
						{rows.contract.map((row) => (
							<WorkRowView
								key={row.id}
								row={row}
								pick={block === 'free' || block === 'gon' ? undefined : pick}
								{...week}
							/>
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
				corner={staffText('planning.rows')}
				days={days.map((on) => ({ on, label: longDate('nl', on), today: on === today }))}
				parts={[staffText('planning.part.morning'), staffText('planning.part.afternoon')]}
			>
				{children}
			</WeekGrid>
		</div>
	)
}

type Week = { halfDays: readonly HalfDay[]; today: string }

function WorkRowView({ row, pick, ...week }: Week & { row: WorkRow; pick?: Pick }) {
	return (
		<WeekGridRow label={row.name} picture={isPictureName(row.code) ? row.code : undefined}>
			<Cells cells={row.cells} what={row.name} pick={pick && ((halfDay) => pick(row.id, halfDay))} {...week} />
		</WeekGridRow>
	)
}

type CellsProps = Week & {
	cells: WorkRow['cells']
	what?: string
	pick?: (halfDay: HalfDay) => ReturnType<Pick>
}

function Cells({ cells, halfDays, today, what, pick }: CellsProps) {
	return halfDays.map((halfDay, index) => (
		<PlacesCell
			key={`${halfDay.on}${halfDay.part}`}
			places={cells[index] ?? { taken: 0, places: 0 }}
			halfDay={halfDay}
			today={today}
			what={what}
			pick={pick?.(halfDay)}
		/>
	))
}

function WaitingCell({ people }: { people: number }) {
	return (
		<WeekGridCell
			taken={people}
			places={0}
			line={people === 0 ? '-' : staffText('planning.waiting', { count: people })}
		/>
	)
}
