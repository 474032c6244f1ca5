import { importColumns, type ImportColumn } from '@repo/domain/import/import-columns.rules'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Column } from '@repo/ui/column'
import { FileField } from '@repo/ui/file-field'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import { data, Form, redirect, useNavigation } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayImport } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/send-file.route'
import { readFile } from './read-file.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayImport)]

/** Nothing to show but who is asked for: the role alone decides. */
export const loader = () => null

/** Reads the file, and goes to what becomes of it. */
export async function action({ request, context }: Route.ActionArgs) {
	const sent = await readFile(request, context.get(apiContext))
	return sent.ok ? redirect(`/inlezen/${sent.importId}`) : data(sent, 422)
}

const columns = Object.keys(importColumns) as ImportColumn[]

/** Deelnemers inlezen: a file to choose, and what may stand in it. */
export default function SendFile({ actionData }: Route.ComponentProps) {
	const title = staffText('imports.title')
	const busy = useNavigation().state === 'submitting'
	const unreadable = actionData && 'unreadable' in actionData ? actionData.unreadable : undefined
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={1} line={title} />
				<Paragraph line={staffText('imports.intro')} />
				{actionData &&
					'header' in actionData &&
					actionData.header.map((problem) => (
						<Alert key={JSON.stringify(problem)} look="error" line={headerText(problem)} answer />
					))}
				<Form method="post" encType="multipart/form-data" className="instap-stack">
					<FileField
						id="bestand"
						label={staffText('imports.file')}
						hint={staffText('imports.fileHint')}
						error={unreadable && staffText(`imports.unreadable.${unreadable}`)}
						accept=".xlsx,.csv"
					/>
					<div className="instap-cluster">
						<Button line={staffText('imports.check')} />
						<Link href="/inlezen/voorbeeld" line={staffText('imports.example')} download />
					</div>
					{busy && <Paragraph line={staffText('imports.busy')} />}
				</Form>
				<Stack as="section">
					<Heading level={2} line={staffText('imports.columns')} />
					<Table
						caption={staffText('imports.columns')}
						captionHidden
						columns={[{ label: staffText('imports.columnName') }, { label: staffText('imports.about') }]}
						rows={columns.map((column) => ({
							key: column,
							cells: [staffText(`imports.column.${column}`), staffText(`imports.what.${column}`)],
						}))}
					/>
				</Stack>
			</Stack>
		</Column>
	)
}

type Problem = Extract<Route.ComponentProps['actionData'], { header: unknown }>['header'][number]

const headerText = (problem: Problem) =>
	'column' in problem
		? staffText(`imports.header.${problem.reason}`, { column: staffText(`imports.column.${problem.column}`) })
		: staffText(`imports.header.${problem.reason}`, { heading: problem.heading })

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
