import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Column } from '@repo/ui/column'
import { ErrorSummary } from '@repo/ui/error-summary'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/details.route'
import { ContactForm, detailsError, EmergencyForm, ReadingForm } from './details-forms.tsx'
import { loadDetails, saveDetails } from './details.server.ts'

export const loader = (args: Route.LoaderArgs) => loadDetails(args)

export const action = (args: Route.ActionArgs) => saveDetails(args)

/** Gegevens wijzigen: how someone is reached, whom to call when something happens, and how they read. */
export default function Details({ loaderData, actionData, params }: Route.ComponentProps) {
	useFocus('problems', actionData)
	const { saved, changes, changesReading } = loaderData
	const title = staffText('participant.details.title')
	const problems = Object.entries(actionData?.errors ?? {}).flatMap(([field, key]) =>
		key ? [{ field, line: detailsError(key) }] : [],
	)
	const of = (form: 'contact' | 'emergency' | 'reading') => (actionData?.form === form ? actionData : undefined)
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={2} line={title} />
				{!changes && <Alert line={staffText('participant.details.onlyReading')} />}
				{saved !== null && !actionData && (
					<Alert look="ok" line={staffText(`participant.details.saved.${saved}`)} answer />
				)}
				{problems.length > 0 && (
					<ErrorSummary heading={staffText('error.summary', { count: problems.length })} problems={problems} />
				)}
				{changes && <ContactForm known={loaderData} refused={of('contact')} />}
				{changes && <EmergencyForm known={loaderData} refused={of('emergency')} />}
				{changes && changesReading && <ReadingForm known={loaderData} refused={of('reading')} />}
				<p>
					<Link href={`/deelnemers/${params.id}`} line={staffText('participant.details.back')} />
				</p>
			</Stack>
		</Column>
	)
}
