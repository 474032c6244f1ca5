import type { ReactNode } from 'react'
import { Text, type Words } from './text.tsx'

type Column = { label: Words; numeric?: boolean; hidden?: boolean }
type Row = { key: string; cells: readonly ReactNode[] }
type Props = {
	caption: Words
	captionHidden?: boolean
	columns: readonly Column[]
	rows: readonly Row[]
	/** Three columns at most, to be read beside each other: they fit on a phone, where other tables go sideways. */
	fits?: boolean
}

/** Figures and facts in rows; the first cell names the row, figures stand at the end of their column. */
export function Table({ caption, captionHidden, columns, rows, fits }: Props) {
	return (
		<div
			className="utrecht-table-container"
			tabIndex={0}
			role="region"
			aria-label={typeof caption === 'string' ? caption : caption.text}
		>
			<table className={fits ? 'utrecht-table instap-table--fits' : 'utrecht-table'}>
				<caption className={captionHidden ? 'instap-hidden' : 'utrecht-table__caption'}>
					<Text line={caption} />
				</caption>
				<thead className="utrecht-table__header utrecht-table__header--sticky">
					<tr className="utrecht-table__row">
						{columns.map((column, index) => (
							<th key={index} scope="col" className={headerClass(column)}>
								<Text line={column.label} className={column.hidden ? 'instap-hidden' : undefined} />
							</th>
						))}
					</tr>
				</thead>
				<tbody className="utrecht-table__body">
					{rows.map((row) => (
						<tr key={row.key} className="utrecht-table__row">
							{row.cells.map((cell, index) => (
								<Cell key={index} heads={index === 0} numeric={columns[index]?.numeric}>
									{cell}
								</Cell>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}

const headerClass = ({ numeric }: Column) =>
	numeric ? 'utrecht-table__header-cell instap-figure' : 'utrecht-table__header-cell'

function Cell({ heads, numeric, children }: { heads: boolean; numeric?: boolean; children: ReactNode }) {
	const className = numeric ? 'utrecht-table__cell instap-figure' : 'utrecht-table__cell'
	if (!heads) return <td className={className}>{children}</td>
	return (
		<th scope="row" className={className}>
			{children}
		</th>
	)
}
