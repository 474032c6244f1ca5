import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { FileField } from '@repo/ui/file-field'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import { Form, useNavigation } from 'react-router'

/** A column that a file may have, and what stands in it. */
type FileColumn = { label: string; about: string }

/** `faults`: what is wrong with the first row; `unreadable`: why the file cannot be read; `example`: where one is to begin with. */
type Props = {
	faults: readonly string[]
	unreadable: string | undefined
	example: string
	columns: readonly FileColumn[]
}

/** A file to choose, and what may stand in it. */
export function FileForm({ faults, unreadable, example, columns }: Props) {
	const busy = useNavigation().state === 'submitting'
	return (
		<>
			{faults.map((fault) => (
				<Alert key={fault} look="error" line={fault} answer />
			))}
			<Form method="post" encType="multipart/form-data" className="instap-stack">
				<FileField
					id="bestand"
					label={staffText('imports.file')}
					hint={staffText('imports.fileHint')}
					error={unreadable}
					accept=".xlsx,.csv"
				/>
				<div className="instap-cluster">
					<Button line={staffText('imports.check')} />
					<Link href={example} line={staffText('imports.example')} download />
				</div>
				{busy && <Paragraph line={staffText('imports.busy')} />}
			</Form>
			<Stack as="section">
				<Heading level={2} line={staffText('imports.columns')} />
				<Table
					caption={staffText('imports.columns')}
					captionHidden
					columns={[{ label: staffText('imports.columnName') }, { label: staffText('imports.about') }]}
					rows={columns.map(({ label, about }) => ({ key: label, cells: [label, about] }))}
				/>
			</Stack>
		</>
	)
}
