import { staffText } from '@repo/i18n/staff'
import { FormField } from '@repo/ui/form-field'
import { whatCode } from './what.ts'

type Option = { id: string; name: string }

/** What can be planned at the site on this page. */
export type Choices = { workTypes: readonly Option[]; lessons: readonly Option[] }

type Props = { form: string; choices: Choices; value: string; error?: string; onChange: (what: string) => void }

/** One work type or one lesson. */
export function WhatSelect({ form, choices, value, error, onChange }: Props) {
	const options = (list: readonly Option[], as: 'workTypeId' | 'lessonId') =>
		list.map(({ id, name }) => (
			<option key={id} value={whatCode({ [as]: id })}>
				{name}
			</option>
		))
	return (
		<FormField id="what" label={staffText('planning.what')} error={error}>
			{(control) => (
				<select
					{...control}
					form={form}
					name="what"
					value={value}
					onChange={(event) => onChange(event.currentTarget.value)}
					className={`utrecht-select utrecht-select--html-select${error ? ' utrecht-select--invalid' : ''}`}
				>
					<option value="">{staffText('planning.chooseWhat')}</option>
					<optgroup label={staffText('planning.workType')}>{options(choices.workTypes, 'workTypeId')}</optgroup>
					{choices.lessons.length > 0 && (
						<optgroup label={staffText('planning.lesson')}>{options(choices.lessons, 'lessonId')}</optgroup>
					)}
				</select>
			)}
		</FormField>
	)
}
