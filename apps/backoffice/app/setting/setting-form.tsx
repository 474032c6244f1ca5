import { type SettingKey, settingRules } from '@repo/domain/setting/setting.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ErrorSummary } from '@repo/ui/error-summary'
import { Select } from '@repo/ui/select'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import type { SettingProblems } from './setting.server.ts'
import { optionsOf, valueText } from './value-text.ts'

type Props = { settingKey: SettingKey; entered: { value: string; from: string }; problems: SettingProblems }

/** A new value and the day from which it holds. What was typed is kept. */
export function SettingForm({ settingKey, entered, problems }: Props) {
	const range = rangeOf(settingKey)
	const sentences = {
		value: problems.value && valueProblem(problems.value, range),
		from: problems.from && staffText(`setting.${problems.from}`),
	}
	const wrong = Object.entries(sentences).flatMap(([field, line]) => (line ? [{ field, line }] : []))
	return (
		<form method="post" noValidate>
			<Stack>
				{wrong.length > 0 && (
					<ErrorSummary heading={staffText('error.summary', { count: wrong.length })} problems={wrong} />
				)}
				<ValueField settingKey={settingKey} entered={entered.value} error={sentences.value} />
				<TextField
					id="from"
					type="date"
					label={staffText('setting.from')}
					hint={staffText('setting.fromHint')}
					error={sentences.from}
					defaultValue={entered.from}
					short
				/>
				<div>
					<Button line={staffText('setting.save')} />
				</div>
			</Stack>
		</form>
	)
}

function rangeOf(key: SettingKey) {
	const { smallest, largest } = settingRules[key]
	return { smallest, largest }
}

type FieldProps = { settingKey: SettingKey; entered: string; error: string | undefined }

/** Where the new value is typed, or chosen where it is not a count. */
function ValueField({ settingKey, entered, error }: FieldProps) {
	const options = optionsOf(settingKey)
	const { unit } = settingRules[settingKey]
	if (options !== null)
		return (
			<Select
				id="value"
				label={staffText('setting.becomes')}
				empty={staffText('setting.choose')}
				error={error && staffText('setting.chooseOne')}
				defaultValue={entered}
				options={options}
			/>
		)
	return (
		<TextField
			id="value"
			label={staffText('setting.value', { unit: staffText(`setting.units.${unit}`) })}
			hint={staffText('setting.valueHint', rangeOf(settingKey))}
			error={error}
			defaultValue={entered}
			inputMode="numeric"
			maxLength={6}
			autoComplete="off"
			short
		/>
	)
}

/** What is wrong with a value: outside what makes sense, or across another setting. */
function valueProblem(problem: NonNullable<SettingProblems['value']>, range: { smallest: number; largest: number }) {
	if (problem === 'outOfRange') return staffText('setting.outOfRange', range)
	const { other, value } = problem
	return staffText('setting.crosses', { name: staffText(`setting.of.${other}.name`), value: valueText(other, value) })
}
