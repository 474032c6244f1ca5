import { readForm } from '@repo/http/read-form'
import { glassReasons, GlassRequest } from '@repo/domain/access/glass.schema'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ErrorSummary } from '@repo/ui/error-summary'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { RadioGroup } from '@repo/ui/radio-group'
import { TextArea } from '@repo/ui/text-area'
import { data, Form, redirect } from 'react-router'
import { openSearch, sealSearch } from '../server/sealed-search.server.ts'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/open-with-reason.route'
import { NameSearch } from '../shell/name-search.tsx'

const problems = {
	personId: 'participant.glass.noPerson',
	reason: 'participant.glass.noReason',
	explanation: 'participant.glass.tooShort',
} as const

/** `?zoek=`, sealed: names of the whole organisation; nothing else is shown of anyone. */
export async function loader({ context, url }: Route.LoaderArgs) {
	const text = openSearch(url.searchParams.get('zoek'))
	return { text, found: await context.get(apiContext).person.findAnyone({ text }) }
}

/** Finds names; or opens the file for an hour, and goes there. What was typed is kept when something is missing. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	if (form.has('zoek'))
		return redirect(`/deelnemers/open-met-reden?${new URLSearchParams({ zoek: sealSearch(form.get('zoek')) })}`)
	const explanation = form.get('explanation')
	const entered = {
		personId: textOf(form, 'personId'),
		reason: textOf(form, 'reason'),
		explanation: typeof explanation === 'string' ? explanation.slice(0, 2000) : '',
	}
	const parsed = GlassRequest.safeParse(entered)
	if (!parsed.success) {
		const errors = parsed.error.issues.map(({ path, message }) => {
			const field = path[0] as keyof typeof problems
			return { field, key: message === 'too-long' ? ('participant.glass.tooLong' as const) : problems[field] }
		})
		return data({ errors, entered }, 422)
	}
	await context.get(apiContext).person.openWithReason(parsed.data)
	return redirect(`/deelnemers/${parsed.data.personId}`)
}

/** "Open met reden": a file outside the own caseload, told to the person and the privacy officer. */
export default function OpenWithReason({ loaderData: { text, found }, actionData }: Route.ComponentProps) {
	const title = staffText('participant.glass.title')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Link href="/deelnemers" line={staffText('participant.back')} />
			<Heading level={1} line={title} />
			<Alert look="warning" line={staffText('participant.glass.intro')} />
			<NameSearch
				label={staffText('participant.glass.search')}
				hint={staffText('participant.glass.searchHint')}
				find={staffText('participant.glass.find')}
				text={text}
			/>
			{!found.ok && <Alert look="error" line={staffText('participant.glass.enoughToday')} answer />}
			{found.ok && text !== '' && found.people.length === 0 && (
				<Paragraph line={staffText('participant.noneHint', { text })} />
			)}
			{found.ok && found.people.length > 0 && <ReasonForm people={found.people} answer={actionData} />}
		</>
	)
}

type Answer = Route.ComponentProps['actionData']
type Found = Extract<Route.ComponentProps['loaderData']['found'], { ok: true }>
type ReasonProps = { people: Found['people']; answer: Answer }

function ReasonForm({ people, answer }: ReasonProps) {
	const errorOf = (field: string) => {
		const key = answer?.errors.find((error) => error.field === field)?.key
		return key && staffText(key)
	}
	return (
		<Form method="post" className="instap-stack">
			{answer && (
				<ErrorSummary
					heading={staffText('error.summary', { count: answer.errors.length })}
					problems={answer.errors.map(({ field, key }) => ({ field, line: staffText(key) }))}
				/>
			)}
			<RadioGroup
				id="personId"
				legend={staffText('participant.glass.who')}
				hint={people.length === 10 ? staffText('participant.glass.tooManyNames') : undefined}
				error={errorOf('personId')}
				options={people.map(({ id, name }) => ({ value: id, label: named(name) }))}
				defaultValue={answer?.entered.personId}
			/>
			<RadioGroup
				id="reason"
				legend={staffText('participant.glass.why')}
				error={errorOf('reason')}
				options={glassReasons.map((value) => ({ value, label: staffText(`participant.glass.reason.${value}`) }))}
				defaultValue={answer?.entered.reason}
			/>
			<TextArea
				id="explanation"
				label={staffText('participant.glass.explain')}
				hint={staffText('participant.glass.explainHint')}
				error={errorOf('explanation')}
				defaultValue={answer?.entered.explanation}
				maxLength={500}
			/>
			<div className="instap-cluster">
				<Button look="negative" icon="person" line={staffText('participant.glass.open')} />
			</div>
		</Form>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
