import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
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
import type { Route } from './+types/kiosks.route'
import { changeKiosks, loadKiosks } from './kiosks.server.ts'

export const loader = (args: Route.LoaderArgs) => loadKiosks(args)

export const action = (args: Route.ActionArgs) => changeKiosks(args)

/** Schermen: the shared screens in the building, and making a browser one of them. */
export default function Kiosks({ loaderData: { kiosks, sites }, actionData }: Route.ComponentProps) {
	useFocus('answer', actionData)
	const made = actionData?.made ?? null
	return (
		<>
			<title>{`${staffText('kiosk.title')} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={staffText('kiosk.title')} />
			<Paragraph line={staffText('kiosk.intro')} />
			<Link href="/beheer/tablets" line={staffText('hall.tablets.title')} />
			<div id="answer" tabIndex={-1}>
				{actionData?.ended && <Alert look="ok" line={staffText('kiosk.ended')} answer />}
				{made && (
					<Card>
						<Stack>
							<Paragraph line={staffText('kiosk.digits', { address: made.address })} />
							<p className="instap-digits">{made.digits}</p>
						</Stack>
					</Card>
				)}
			</div>
			<Stack as="section">
				<Heading level={2} line={staffText('kiosk.list')} />
				{kiosks.length === 0 ? <Paragraph line={staffText('kiosk.none')} /> : <Screens kiosks={kiosks} />}
			</Stack>
			<Stack as="section">
				<Heading level={2} line={staffText('kiosk.add')} />
				<NewScreen
					key={made?.digits}
					sites={sites}
					errors={actionData?.errors ?? null}
					typed={actionData?.typed ?? ''}
				/>
			</Stack>
		</>
	)
}

type NewScreenProps = Pick<Route.ComponentProps['loaderData'], 'sites'> & { errors: FormErrors | null; typed: string }

function NewScreen({ sites, errors, typed }: NewScreenProps) {
	return (
		<Form method="post">
			<Stack>
				<TextField
					id="naam"
					label={staffText('kiosk.name')}
					hint={staffText('kiosk.nameHint')}
					error={errors?.name && staffText('kiosk.noName')}
					defaultValue={typed}
					maxLength={60}
					autoComplete="off"
				/>
				<Select
					id="locatie"
					label={staffText('kiosk.site')}
					empty={staffText('kiosk.chooseSite')}
					error={errors?.siteId && staffText('kiosk.noSite')}
					options={sites.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<div>
					<Button name="doe" value="toevoegen" line={staffText('kiosk.make')} />
				</div>
			</Stack>
		</Form>
	)
}

function Screens({ kiosks }: Pick<Route.ComponentProps['loaderData'], 'kiosks'>) {
	return (
		<Table
			caption={staffText('kiosk.list')}
			captionHidden
			columns={(['name', 'site', 'registered', 'by', 'state', 'action'] as const).map((column) => ({
				label: staffText(`kiosk.${column}`),
			}))}
			rows={kiosks.map(({ id, name, site, registered, by, state }) => ({
				key: id,
				cells: [
					name,
					site,
					registered,
					by,
					staffText(`kiosk.states.${state}`),
					<Form key="end" method="post" aria-label={staffText('kiosk.endOf', { name })}>
						<input type="hidden" name="doe" value="afsluiten" />
						<Button look="secondary" name="scherm" value={id} line={staffText('kiosk.end')} />
					</Form>,
				],
			}))}
		/>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
