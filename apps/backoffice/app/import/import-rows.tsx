import { staffText } from '@repo/i18n/staff'
import { PersonName } from '@repo/ui/person-name'
import { StatusTag } from '@repo/ui/status-tag'
import { Table } from '@repo/ui/table'

/** A row of the file as the page shows it. */
export type ShownRow = { line: number; name: string; state: 'new' | 'same' | 'wrong'; why: string[] }

/** How many rows add someone, are there already, or are wrong. */
export const countRows = (rows: readonly ShownRow[]) => ({
	fresh: rows.filter(({ state }) => state === 'new').length,
	same: rows.filter(({ state }) => state === 'same').length,
	wrong: rows.filter(({ state }) => state === 'wrong').length,
})

const looks = { new: 'good', same: 'neutral', wrong: 'stop' } as const
const order = { wrong: 0, new: 1, same: 2 } as const

/** Every row: what is wrong first, and then in the order of the file. `same`: how it is told that one is there already. */
export function ImportRows({ rows, same }: { rows: readonly ShownRow[]; same: string }) {
	const anyWhy = rows.some(({ why }) => why.length > 0)
	return (
		<Table
			caption={staffText('imports.result')}
			captionHidden
			columns={[
				{ label: staffText('imports.line') },
				{ label: staffText('imports.person') },
				{ label: staffText('imports.state') },
				...(anyWhy ? [{ label: staffText('imports.why') }] : []),
			]}
			rows={rows
				.toSorted((a, b) => order[a.state] - order[b.state] || a.line - b.line)
				.map(({ line, name, state, why }) => ({
					key: String(line),
					cells: [
						line,
						name === '' ? staffText('imports.noName') : <PersonName key="name" name={name} />,
						<StatusTag
							key="state"
							look={looks[state]}
							line={state === 'same' ? same : staffText(`imports.states.${state}`)}
						/>,
						...(anyWhy
							? [
									<ul key="why" className="instap-plain-list">
										{why.map((sentence) => (
											<li key={sentence}>{sentence}</li>
										))}
									</ul>,
								]
							: []),
					],
				}))}
		/>
	)
}
