import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Digits } from '@repo/ui/digits'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Select } from '@repo/ui/select'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import { TextField } from '@repo/ui/text-field'
import { Form } from 'react-router'
import { ErrorNotice } from '../shell/error-page.tsx'
import type { FormErrors } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/tablets.route'
import { changeTablets, loadTablets } from './tablets.server.ts'

export const loader = (args: Route.LoaderArgs) => loadTablets(args)

export const action = (args: Route.ActionArgs) => changeTablets(args)

/** Tablets in de hal: those in use, and making a browser one of them. */
export default function Tablets({ loaderData: { tablets, halls }, actionData }: Route.ComponentProps) {
	useFocus('answer', actionData)
	const made = actionData?.made ?? null
	const title = staffText('hall.tablets.title')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<Paragraph line={staffText('hall.tablets.intro')} />
			<Link href="/beheer/schermen" line={staffText('hall.tablets.screens')} />
			<div id="answer" tabIndex={-1}>
				{actionData?.ended && <Alert look="ok" line={staffText('hall.tablets.ended')} answer />}
				{made && (
					<Card>
						<Stack>
							<Paragraph line={staffText('hall.tablets.digits', { address: made.address })} />
							<Digits digits={made.digits} />
						</Stack>
					</Card>
				)}
			</div>
			<Stack as="section">
				<Heading level={2} line={staffText('hall.tablets.list')} />
				{tablets.length === 0 ? <Paragraph line={staffText('hall.tablets.none')} /> : <Rows tablets={tablets} />}
			</Stack>
			<Stack as="section">
				<Heading level={2} line={staffText('hall.tablets.add')} />
				<NewTablet
					key={made?.digits}
					halls={halls}
					errors={actionData?.errors ?? null}
					typed={actionData?.typed ?? ''}
				/>
			</Stack>
		</>
	)
}

type NewTabletProps = Pick<Route.ComponentProps['loaderData'], 'halls'> & { errors: FormErrors | null; typed: string }

function NewTablet({ halls, errors, typed }: NewTabletProps) {
	return (
		<Form method="post">
			<Stack>
				<TextField
					id="naam"
					label={staffText('hall.tablets.name')}
					hint={staffText('hall.tablets.nameHint')}
					error={errors?.name && staffText('kiosk.noName')}
					defaultValue={typed}
					maxLength={60}
					autoComplete="off"
				/>
				<Select
					id="hal"
					label={staffText('hall.tablets.hall')}
					empty={staffText('hall.tablets.chooseHall')}
					error={(errors?.siteId ?? errors?.hall) && staffText('hall.tablets.noHall')}
					options={halls.map(({ value, site, hall }) => ({
						value,
						label: staffText('hall.tablets.hallAt', { hall, site }),
					}))}
				/>
				<div>
					<Button name="doe" value="toevoegen" line={staffText('kiosk.make')} />
				</div>
			</Stack>
		</Form>
	)
}

function Rows({ tablets }: Pick<Route.ComponentProps['loaderData'], 'tablets'>) {
	return (
		<Table
			caption={staffText('hall.tablets.list')}
			captionHidden
			columns={[
				{ label: staffText('hall.tablets.name') },
				{ label: staffText('hall.tablets.hall') },
				...(['registered', 'by', 'state', 'action'] as const).map((column) => ({
					label: staffText(`kiosk.${column}`),
				})),
			]}
			rows={tablets.map(({ id, name, site, hall, registered, by, state }) => ({
				key: id,
				cells: [
					name,
					staffText('hall.tablets.hallAt', { hall, site }),
					registered,
					by,
					staffText(`kiosk.states.${state}`),
					<Form key="end" method="post" aria-label={staffText('kiosk.endOf', { name })}>
						<input type="hidden" name="doe" value="afsluiten" />
						<Button look="secondary" name="tablet" value={id} line={staffText('kiosk.end')} />
					</Form>,
				],
			}))}
		/>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
