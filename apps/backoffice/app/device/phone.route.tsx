import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import { Form } from 'react-router'
import { requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayLink } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/phone.route'
import { CodeCard } from '../shell/code-card.tsx'
import { changePhones, loadPhones } from './phone.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayLink)]

export const loader = (args: Route.LoaderArgs) => loadPhones(args)

export const action = (args: Route.ActionArgs) => changePhones(args)

/** A person's phones: linking one face to face, which ones open the portal, and what to do when one is lost. */
export default function Phone({ loaderData: { devices, last }, actionData }: Route.ComponentProps) {
	useFocus('answer', actionData)
	return (
		<>
			<title>{`${staffText('device.title')} - ${staffText('shell.product')}`}</title>
			<section className="instap-stack" aria-labelledby="link-phone">
				<Heading level={2} id="link-phone" line={staffText('device.link')} />
				<div id="answer" tabIndex={-1}>
					{actionData?.ended && <Alert look="ok" line={staffText('device.ended', actionData.ended)} answer />}
					{actionData?.code && <CodeCard key={actionData.code.link} code={actionData.code} used={last?.used ?? null} />}
				</div>
				<NewCode shown={Boolean(actionData?.code)} last={last} />
			</section>
			<Devices devices={devices} />
			<section className="instap-stack" aria-labelledby="lost-phone">
				<Heading level={2} id="lost-phone" line={staffText('device.lost')} />
				<Paragraph line={staffText('device.lostHow')} />
				<Form method="post">
					<Button look="negative" name="doe" value="afsluiten" line={staffText('device.endAll')} />
				</Form>
			</section>
		</>
	)
}

/** The way to a code; while one is `shown`, only the button for another. */
function NewCode({ shown, last }: { shown: boolean } & Pick<Data, 'last'>) {
	return (
		<>
			{!shown && <Paragraph line={staffText('device.how')} />}
			{!shown && last && <Paragraph look="soft" line={lastCode(last)} />}
			<Form method="post">
				<Button
					look={shown ? 'secondary' : 'primary'}
					name="doe"
					value="uitnodigen"
					line={staffText(last ? 'device.makeNew' : 'device.make')}
				/>
			</Form>
		</>
	)
}

type Data = Route.ComponentProps['loaderData']

function lastCode({ used, open, until, invited }: NonNullable<Data['last']>): string {
	if (used) return staffText('device.used', { time: used })
	return open ? staffText('device.openBefore', { time: until }) : staffText('device.over', { time: invited })
}

function Devices({ devices }: Pick<Data, 'devices'>) {
	return (
		<Stack as="section">
			<Heading level={2} line={staffText('device.devices')} />
			{devices.length === 0 ? (
				<Paragraph line={staffText('device.none')} />
			) : (
				<Table
					caption={staffText('device.devices')}
					captionHidden
					columns={(['name', 'linked', 'by', 'used'] as const).map((column) => ({
						label: staffText(`device.column.${column}`),
					}))}
					rows={devices.map(({ id, name, linked, by, seen }) => ({
						key: id,
						cells: [name || staffText('device.unknownName'), linked, by, seen],
					}))}
				/>
			)}
		</Stack>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
