import { importColumns, type ImportColumn } from '@repo/domain/import/import-columns.rules'
import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayImport } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/send-file.route'
import { FileForm } from './file-form.tsx'
import { headerText } from './header-text.ts'
import { readFile } from './read-file.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayImport)]

/** Nothing to show but who is asked for: the role alone decides. */
export const loader = () => null

/** Reads the file, and goes to what becomes of it. */
export async function action({ request, context }: Route.ActionArgs) {
	const sent = await readFile(request, context.get(apiContext))
	return sent.ok ? redirect(`/inlezen/${sent.importId}`) : data(sent, 422)
}

const nameOf = (column: ImportColumn) => staffText(`imports.column.${column}`)
const columns = (Object.keys(importColumns) as ImportColumn[]).map((column) => ({
	label: nameOf(column),
	about: staffText(`imports.what.${column}`),
}))

/** Deelnemers inlezen: a file to choose, and what may stand in it. */
export default function SendFile({ actionData }: Route.ComponentProps) {
	const title = staffText('imports.title')
	const unreadable = actionData && 'unreadable' in actionData ? actionData.unreadable : undefined
	const problems = actionData && 'header' in actionData ? actionData.header : []
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={1} line={title} />
				<Paragraph line={staffText('imports.intro')} />
				<FileForm
					faults={problems.map((problem) => headerText(problem, nameOf))}
					unreadable={unreadable && staffText(`imports.unreadable.${unreadable}`)}
					example="/inlezen/voorbeeld"
					columns={columns}
				/>
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
