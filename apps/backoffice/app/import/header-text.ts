import type { HeaderProblem } from '@repo/domain/import/import-columns.rules'
import { staffText } from '@repo/i18n/staff'

/** What is wrong with the first row of a file, as a sentence; `nameOf` is how the columns of this kind of file are called. */
export const headerText = <Column extends string>(
	problem: HeaderProblem<Column>,
	nameOf: (column: Column) => string,
): string =>
	'column' in problem
		? staffText(`imports.header.${problem.reason}`, { column: nameOf(problem.column) })
		: staffText(`imports.header.${problem.reason}`, { heading: problem.heading })
