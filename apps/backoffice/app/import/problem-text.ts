import type { RowProblem } from '@repo/domain/import/import-rows.rules'
import { staffText } from '@repo/i18n/staff'

/** What is wrong with a row, as a sentence. */
export function problemText(problem: RowProblem): string {
	if (problem.column !== null) return cellText(problem)
	return problem.reason === 'twice-in-file'
		? staffText('imports.problem.row.twice-in-file', { line: problem.line })
		: staffText(`imports.problem.row.${problem.reason}`)
}

type CellProblem = Exclude<RowProblem, { column: null }>
type ReasonOf<Column extends CellProblem['column']> = Extract<CellProblem, { column: Column }>['reason']
type Sentences = { [Column in CellProblem['column']]: (reason: ReasonOf<Column>) => string }

const sentences: Sentences = {
	name: (reason) => staffText(`imports.problem.name.${reason}`),
	calledBy: (reason) => staffText(`imports.problem.calledBy.${reason}`),
	bornOn: (reason) => staffText(`imports.problem.bornOn.${reason}`),
	readsIn: (reason) => staffText(`imports.problem.readsIn.${reason}`),
	readingSupport: (reason) => staffText(`imports.problem.readingSupport.${reason}`),
	phone: (reason) => staffText(`imports.problem.phone.${reason}`),
	email: (reason) => staffText(`imports.problem.email.${reason}`),
	coach: (reason) => staffText(`imports.problem.coach.${reason}`),
	product: (reason) => staffText(`imports.problem.product.${reason}`),
	from: (reason) => staffText(`imports.problem.from.${reason}`),
	until: (reason) => staffText(`imports.problem.until.${reason}`),
}

const cellText = <Column extends CellProblem['column']>({
	column,
	reason,
}: {
	column: Column
	reason: ReasonOf<Column>
}) => sentences[column](reason)
