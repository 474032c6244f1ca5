import { readForm } from '@repo/http/read-form'
import { NewTemplate } from '@repo/domain/cohort/cohort.schema'
import { phasesMax } from '@repo/domain/cohort/template.rules'
import { openProducts } from '@repo/domain/enrolment/enrolment.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Checkbox } from '@repo/ui/checkbox'
import { Fieldset } from '@repo/ui/fieldset'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Select } from '@repo/ui/select'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { mayFormCohorts } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/new-template.route'
import { type Problems, problemsOf, problemText } from './problem-text.ts'
import { asTemplate, changePhases, fromField, misplacedPhases, readTemplate } from './read-template.ts'
import { phaseId, WeekFields } from './week-fields.tsx'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayFormCohorts)]

export const loader = ({ context }: Route.LoaderArgs) => context.get(apiContext).cohort.choices()

export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const entered = readTemplate(form)
	const change = textOf(form, 'change')
	if (change === 'add' || change === 'remove') return { entered: changePhases(entered, change), problems: {} }
	const refuse = (problems: Problems) => data({ entered, problems }, 422)
	const misplaced = misplacedPhases(entered).map((phase) => [fromField(phase), problemText('no-week')])
	const parsed = NewTemplate.safeParse(asTemplate(entered))
	if (misplaced.length > 0) {
		// What is wrong with the half days then follows from this, and is not said twice.
		const found = parsed.success ? {} : problemsOf(parsed.error)
		return refuse({ ...found, halfDays: undefined, ...Object.fromEntries(misplaced) })
	}
	if (!parsed.success) return refuse(problemsOf(parsed.error))
	const made = await context.get(apiContext).cohort.makeTemplate(parsed.data)
	if (!made.ok) return refuse({ name: problemText(made.reason) })
	return redirect('/groepen/nieuw?bewaard')
}

const empty = {
	name: '',
	product: 'language_work',
	siteId: '',
	weeks: '12',
	workTypeIds: [],
	phases: [{ from: '1', halfDays: [] }],
}

/** What a group goes through: weeks that are alike or differ, and the kinds of work over which its people are shared out. */
export default function NewTemplateForm({
	loaderData: { sites, workTypes, lessons },
	actionData,
}: Route.ComponentProps) {
	const title = staffText('cohort.template.title')
	const entered = actionData?.entered ?? { ...empty, siteId: sites[0]?.id ?? '' }
	const problems: Problems = actionData?.problems ?? {}
	const field = (id: 'name' | 'product' | 'siteId' | 'weeks') => ({
		id,
		defaultValue: entered[id],
		error: problems[id],
	})
	const chosen = new Set(entered.workTypeIds)
	return (
		<Stack gap="large">
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Link href="/groepen" line={staffText('cohort.back')} />
			<Heading level={1} line={title} />
			<Paragraph line={staffText('cohort.template.intro')} />
			<form method="post" className="instap-stack" noValidate>
				<TextField {...field('name')} label={staffText('cohort.template.name')} maxLength={60} required />
				<Select
					{...field('product')}
					label={staffText('cohort.template.product')}
					options={openProducts.map((value) => ({ value, label: staffText(`participant.products.${value}`) }))}
				/>
				<Select
					{...field('siteId')}
					label={staffText('cohort.template.site')}
					options={sites.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<TextField {...field('weeks')} label={staffText('cohort.template.weeks')} inputMode="numeric" short required />
				{entered.phases.map((phase, index) => (
					<WeekFields
						key={index}
						lessons={lessons}
						index={index}
						count={entered.phases.length}
						phase={phase}
						errors={{ from: problems[fromField(index)], halfDays: index === 0 ? problems['halfDays'] : undefined }}
					/>
				))}
				<Fieldset
					id="workTypeIds"
					legend={staffText('cohort.template.work')}
					hint={staffText('cohort.template.workHint')}
					error={problems['workTypeIds']}
					across
				>
					{workTypes.map(({ id, name }) => (
						<Checkbox
							key={id}
							id={`work-${id}`}
							name="workTypeIds"
							value={id}
							label={name}
							defaultChecked={chosen.has(id)}
						/>
					))}
				</Fieldset>
				<PhaseButtons count={entered.phases.length} />
			</form>
		</Stack>
	)
}

/** Saving first: it is what the Enter key does. Another stretch of weeks opens where the keyboard then is. */
function PhaseButtons({ count }: { count: number }) {
	return (
		<div className="instap-cluster">
			<Button line={staffText('cohort.template.save')} />
			{count < phasesMax && (
				<Button
					look="secondary"
					name="change"
					value="add"
					formAction={`/groepen/opzet#${phaseId(count)}`}
					line={staffText('cohort.template.addPhase')}
				/>
			)}
			{count > 1 && (
				<Button
					look="secondary"
					name="change"
					value="remove"
					formAction={`/groepen/opzet#${phaseId(count - 2)}`}
					line={staffText('cohort.template.removePhase', { number: count })}
				/>
			)}
		</div>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
