import type { ReactNode } from 'react'
import { Text, type Words } from './text.tsx'

type Row = { label: Words; value: Words | ReactNode; action?: ReactNode }

const isWords = (value: unknown): value is Words =>
	typeof value === 'string' || (typeof value === 'object' && value !== null && 'text' in value && 'lang' in value)

/** Facts by name: label, value and perhaps one action; `beside`: a few short ones next to each other. */
export function SummaryList({ rows, look }: { rows: readonly Row[]; look?: 'beside' }) {
	return (
		<dl className={look === 'beside' ? 'instap-facts instap-facts--beside' : 'instap-facts'}>
			{rows.map((row, index) => (
				<div key={index}>
					<Text as="dt" line={row.label} />
					{isWords(row.value) ? <Text as="dd" line={row.value} /> : <dd>{row.value}</dd>}
					{row.action && <dd className="instap-facts__action">{row.action}</dd>}
				</div>
			))}
		</dl>
	)
}
