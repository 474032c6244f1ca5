import {
	cefrLevels,
	intakeOutcomes,
	languageSkills,
	preferredChannels,
	reachAgreements,
} from '@repo/domain/intake/intake.rules'
import { products } from '@repo/domain/enrolment/enrolment.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Checkbox } from '@repo/ui/checkbox'
import { Fieldset } from '@repo/ui/fieldset'
import { Heading } from '@repo/ui/heading'
import { named } from '@repo/ui/person-name'
import { RadioGroup } from '@repo/ui/radio-group'
import { Select } from '@repo/ui/select'
import type { Words } from '@repo/ui/text'
import { TextField } from '@repo/ui/text-field'
import type { Entered, Problems } from './intake-fields.ts'
import { WorkChoice } from './work-choice.tsx'

type Props = {
	calledBy: string
	entered: Entered
	problems: Problems
	works: readonly { id: string; code: string; line: Words }[]
	cohorts: readonly { id: string; name: string; from: string }[]
	limits: { start_half_days_min: number; start_half_days_max: number }
}

/** What is written down in the talk (3.3): answers to choose, no free text. Kept at any time; the advice closes it. */
export function IntakeForm({ calledBy, entered, problems, works, cohorts, limits }: Props) {
	const name = named(calledBy)
	return (
		<form method="post" className="instap-stack" noValidate>
			<WorkChoice
				legend={staffText('intake.work', { name })}
				hint={staffText('intake.workHint', { name })}
				works={works}
				chosen={entered.workTypeIds}
			/>
			<Language entered={entered} problems={problems} />
			<Heading level={2} line={staffText('intake.agreements')} />
			<Fieldset id="reach" legend={staffText('intake.reach', { name })} across>
				{reachAgreements.map((value) => (
					<Checkbox
						key={value}
						id={`reach-${value}`}
						name="reach"
						value={value}
						label={staffText(`intake.reaches.${value}`)}
						defaultChecked={entered.reach.includes(value)}
					/>
				))}
			</Fieldset>
			<Checkbox
				id="privacySheet"
				value="yes"
				label={staffText('intake.privacySheet')}
				defaultChecked={entered.privacySheet}
			/>
			<Advice calledBy={calledBy} entered={entered} problems={problems} cohorts={cohorts} limits={limits} />
			<div className="instap-cluster">
				<Button look="secondary" name="action" value="keep" line={staffText('intake.keep')} />
				<Button name="action" value="advise" line={staffText('intake.advise')} />
			</div>
		</form>
	)
}

type Part = Pick<Props, 'entered' | 'problems'>

function Language({ entered, problems }: Part) {
	return (
		<>
			<Heading level={2} line={staffText('intake.language')} />
			<div className="instap-cluster">
				{languageSkills.map((skill) => (
					<Select
						key={skill}
						id={skill}
						label={staffText(`intake.skill.${skill}`)}
						empty={staffText('intake.choose')}
						defaultValue={entered[skill]}
						error={problems[skill]}
						options={cefrLevels.map((value) => ({ value, label: staffText(`intake.level.${value}`) }))}
					/>
				))}
			</div>
			<RadioGroup
				id="preferredChannel"
				legend={staffText('intake.preferred')}
				defaultValue={entered.preferredChannel}
				error={problems.preferredChannel}
				options={preferredChannels.map((value) => ({ value, label: staffText(`intake.channel.${value}`) }))}
			/>
		</>
	)
}

function Advice({
	calledBy,
	entered,
	problems,
	cohorts,
	limits,
}: Part & Pick<Props, 'calledBy' | 'cohorts' | 'limits'>) {
	const field = (id: 'product' | 'halfDays' | 'startOn' | 'cohortId') => ({
		id,
		defaultValue: entered[id],
		error: problems[id],
	})
	const empty = staffText('intake.choose')
	return (
		<>
			<Heading level={2} line={staffText('intake.advice')} />
			<RadioGroup
				id="outcome"
				legend={staffText('intake.outcome')}
				defaultValue={entered.outcome}
				error={problems.outcome}
				options={intakeOutcomes.map((value) => ({ value, label: staffText(`intake.outcomes.${value}`) }))}
			/>
			<TextField
				{...field('halfDays')}
				type="number"
				min={1}
				max={10}
				short
				label={staffText('intake.halfDays')}
				hint={staffText('intake.halfDaysHint', { min: limits.start_half_days_min, max: limits.start_half_days_max })}
			/>
			<Select
				{...field('product')}
				empty={empty}
				label={staffText('intake.product', { name: named(calledBy) })}
				hint={staffText('intake.startHint')}
				options={products.map((value) => ({ value, label: staffText(`participant.products.${value}`) }))}
			/>
			<TextField
				{...field('startOn')}
				type="date"
				short
				label={staffText('intake.startOn')}
				hint={staffText('intake.startHint')}
			/>
			<Select
				{...field('cohortId')}
				empty={empty}
				label={staffText('intake.cohort')}
				hint={staffText('intake.cohortHint')}
				options={cohorts.map(({ id, name, from }) => ({
					value: id,
					label: staffText('intake.cohortFrom', { name, date: staffDate(from) }),
				}))}
			/>
		</>
	)
}
