import { importColumns, type ImportColumn } from '@repo/domain/import/import-columns.rules'
import { staffText } from '@repo/i18n/staff'
import { requireRole } from '../server/session.server.ts'
import { mayImport } from '../shell/rights.ts'
import type { Route } from './+types/example.route'
import { answerExample } from './answer-example.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayImport)]

const someone: Partial<Record<ImportColumn, string>> = {
	name: 'Zoë Demoshi',
	calledBy: 'Zoë',
	bornOn: '3-9-1998',
	readsIn: 'Arabisch',
	phone: '06-0000 0001',
	product: 'Ontwikkelplek',
	from: '1-12-2026',
}

/** A file with every column and one invented person, to begin with. */
export function loader() {
	const columns = Object.keys(importColumns) as ImportColumn[]
	return answerExample({
		header: columns.map((column) => staffText(`imports.column.${column}`)),
		rows: [columns.map((column) => someone[column] ?? '')],
	})
}
