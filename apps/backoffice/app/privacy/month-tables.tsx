import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import type { ComponentProps } from 'react'

type Month = Awaited<ReturnType<Api['privacy']['month']>>
type TableProps = ComponentProps<typeof Table>
type PartProps = Pick<TableProps, 'columns' | 'rows'> & { heading: string; hint?: string }

const figure = (key: 'lines' | 'people' | 'users' | 'searches' | 'refused') => ({
	label: staffText(`privacy.column.${key}`),
	numeric: true,
})
const word = (key: 'user' | 'role' | 'participant' | 'when' | 'reason' | 'explanation') => ({
	label: staffText(`privacy.column.${key}`),
})

/** The figures of a month: out of hours, who looked most, who was looked at most, what was opened with a reason, and who searched. */
export function MonthTables({ month }: { month: Month }) {
	return (
		<Stack gap="large">
			<Users
				heading={staffText('privacy.outOfHours')}
				hint={staffText('privacy.outOfHoursHint')}
				users={month.outOfHours}
			/>
			<Part
				heading={staffText('privacy.mostViewed')}
				columns={[word('participant'), figure('lines'), figure('users')]}
				rows={month.mostViewed.map(({ id, name, lines, users }) => ({
					key: id,
					cells: [<PersonName key="name" name={name} />, lines, users],
				}))}
			/>
			<Users heading={staffText('privacy.users')} users={month.users} />
			<Part
				heading={staffText('privacy.glasses')}
				columns={[word('when'), word('user'), word('participant'), word('reason'), word('explanation')]}
				rows={month.glasses.map(({ id, opened, who, person, reason, explanation }) => ({
					key: id,
					cells: [
						staffText('privacy.at', { date: staffDate(opened.date), time: opened.time }),
						who,
						<PersonName key="name" name={person.name} />,
						staffText(`privacy.reason.${reason}`),
						explanation,
					],
				}))}
			/>
			<Part
				heading={staffText('privacy.searches')}
				hint={staffText('privacy.searchesHint')}
				columns={[word('user'), figure('searches'), figure('refused')]}
				rows={month.searches.map(({ id, name, searches, refused }) => ({ key: id, cells: [name, searches, refused] }))}
			/>
			<Part
				heading={staffText('privacy.busyHours')}
				hint={staffText('privacy.busyHoursHint')}
				columns={[word('when'), word('user'), figure('people')]}
				rows={month.busyHours.map(({ id, name, from, people }) => ({
					key: `${from.date} ${from.time} ${id}`,
					cells: [staffText('privacy.at', { date: staffDate(from.date), time: from.time }), name, people],
				}))}
			/>
		</Stack>
	)
}

function Users({ heading, hint, users }: { heading: string; hint?: string; users: Month['users'] }) {
	return (
		<Part
			heading={heading}
			hint={hint}
			columns={[word('user'), word('role'), figure('lines'), figure('people')]}
			rows={users.map(({ id, name, role, looksAlong, lines, people }) => ({
				key: `${id} ${role}`,
				cells: [name, looksAlong ? staffText('representative.title') : staffText(`shell.role.${role}`), lines, people],
			}))}
		/>
	)
}

function Part({ heading, hint, columns, rows }: PartProps) {
	return (
		<Stack as="section" gap="small">
			<Heading level={3} line={heading} />
			{hint && <Paragraph look="soft" line={hint} />}
			{rows.length === 0 ? (
				<Paragraph line={staffText('privacy.nothing')} />
			) : (
				<Table caption={heading} captionHidden columns={columns} rows={rows} />
			)}
		</Stack>
	)
}
