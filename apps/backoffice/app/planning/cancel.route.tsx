import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/cancel.route'
import { cancel, loadCancel } from './cancel.server.ts'
import { halfDayName } from './half-day-name.ts'
import { PlanningError } from './planning-error.tsx'
import { readSent } from './sent.server.ts'

export const loader = (args: Route.LoaderArgs) => loadCancel(args)

export const action = async (args: Route.ActionArgs) => cancel(await readSent(args))

/** The question before a half day is taken out of the plan. */
export default function Cancel({ loaderData, actionData }: Route.ComponentProps) {
	const { key, person, at, filled, back } = loaderData
	const halfDay = halfDayName(at)
	useFocus('answer', actionData)
	return (
		<>
			<title>{`${staffText('planning.cancel')} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={staffText('planning.cancel')} />
			{actionData && (
				<div id="answer" tabIndex={-1}>
					<Alert look="error" line={staffText(`refused.${actionData.reason}`)} answer />
				</div>
			)}
			<Paragraph look="lead" line={staffText('planning.confirmCancel', { name: named(person.name), halfDay })} />
			<Paragraph line={staffText('planning.now', { what: filled.title, halfDay: `${halfDay}, ${filled.time}` })} />
			<Form method="post" className="instap-cluster">
				<HiddenFields fields={{ key, personId: person.id, halfDay: at }} />
				<Button look="negative" icon="remove" line={staffText('planning.yesCancel')} />
				<ButtonLink href={back} line={staffText('planning.keep')} />
			</Form>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <PlanningError error={error} />
}
