import { FormField } from './form-field.tsx'
import { plainText, type Words } from './text.tsx'

type Option = { value: string; label: Words; disabled?: boolean }
type Props = {
	id: string
	name?: string
	label: Words
	hint?: Words
	error?: Words
	options: readonly Option[]
	/** The first, empty option; without it the first option is chosen. */
	empty?: Words
	defaultValue?: string
	required?: boolean
	onChange?: (value: string) => void
}

/** One from a list that is too long for radio buttons. */
export function Select({ id, name = id, label, hint, error, options, empty, onChange, ...select }: Props) {
	const invalid = error ? ' utrecht-select--invalid' : ''
	return (
		<FormField id={id} label={label} hint={hint} error={error}>
			{(control) => (
				<select
					{...control}
					{...select}
					name={name}
					className={`utrecht-select utrecht-select--html-select${invalid}`}
					onChange={onChange && ((event) => onChange(event.currentTarget.value))}
				>
					{empty && <option value="">{plainText(empty)}</option>}
					{options.map((option) => (
						<option key={option.value} value={option.value} disabled={option.disabled}>
							{plainText(option.label)}
						</option>
					))}
				</select>
			)}
		</FormField>
	)
}
