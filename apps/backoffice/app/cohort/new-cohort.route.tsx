import { readForm } from '@repo/http/read-form'
import { NewGroup } from '@repo/domain/cohort/cohort.schema'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Button } from '@repo/ui/button'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Select } from '@repo/ui/select'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { mayFormCohorts } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/new-cohort.route'
import { type Problems, problemsOf, problemText } from './problem-text.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayFormCohorts)]

export async function loader({ context, url }: Route.LoaderArgs) {
	return { templates: await context.get(apiContext).cohort.templates(), saved: url.searchParams.has('bewaard') }
}

export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const entered = { name: textOf(form, 'name'), templateId: textOf(form, 'templateId'), from: textOf(form, 'from') }
	const refuse = (problems: Problems) => data({ entered, problems }, 422)
	const parsed = NewGroup.safeParse(entered)
	if (!parsed.success) return refuse(problemsOf(parsed.error))
	const made = await context.get(apiContext).cohort.make(parsed.data)
	if (!made.ok) return refuse({ name: problemText(made.reason) })
	return redirect(`/groepen/${made.cohortId}?gedaan=made`)
}

/** A new group: what it is called, what it goes through, and when everyone begins. */
export default function NewCohort({ loaderData: { templates, saved }, actionData }: Route.ComponentProps) {
	const title = staffText('cohort.new')
	const { entered, problems } = actionData ?? { entered: { name: '', templateId: '', from: '' }, problems: {} }
	const field = (id: keyof typeof entered) => ({ id, defaultValue: entered[id], error: problems[id], required: true })
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Link href="/groepen" line={staffText('cohort.back')} />
				<Heading level={1} line={title} />
				{saved && <Alert look="ok" answer line={staffText('cohort.template.saved')} />}
				{templates.length === 0 ? (
					<>
						<Alert look="info" line={staffText('cohort.form.noTemplates')} />
						<div>
							<ButtonLink href="/groepen/opzet" icon="add" line={staffText('cohort.newTemplate')} />
						</div>
					</>
				) : (
					<form method="post" className="instap-stack" noValidate>
						<TextField
							{...field('name')}
							label={staffText('cohort.form.name')}
							hint={staffText('cohort.form.nameHint')}
							maxLength={60}
						/>
						<Select
							{...field('templateId')}
							label={staffText('cohort.form.template')}
							hint={staffText('cohort.form.templateHint')}
							empty={staffText('cohort.form.choose')}
							options={templates.map(({ id, name }) => ({ value: id, label: name }))}
						/>
						<TextField {...field('from')} type="date" label={staffText('cohort.form.from')} short />
						<div className="instap-cluster">
							<Button line={staffText('cohort.form.save')} />
							<Link href="/groepen/opzet" line={staffText('cohort.newTemplate')} />
						</div>
					</form>
				)}
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
