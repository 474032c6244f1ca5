import { Fieldset } from './fieldset.tsx'
import { Text, type Words } from './text.tsx'

type Option = { value: string; label: Words; hint?: Words; disabled?: boolean }
type Props = {
	/** Also the name of the field and where the error summary links to. */
	id: string
	legend: Words
	hint?: Words
	error?: Words
	options: readonly Option[]
	defaultValue?: string
	required?: boolean
	across?: boolean
}

/** One answer of a few, all in sight. */
export function RadioGroup({ id, legend, hint, error, options, defaultValue, required, across }: Props) {
	return (
		<Fieldset id={id} legend={legend} hint={hint} error={error} across={across}>
			{options.map((option) => (
				<div className="instap-tick" key={option.value}>
					<input
						type="radio"
						id={`${id}-${option.value}`}
						name={id}
						value={option.value}
						defaultChecked={option.value === defaultValue}
						disabled={option.disabled}
						required={required}
						className="utrecht-radio-button utrecht-radio-button--html-input"
						aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
					/>
					<Text
						as="label"
						htmlFor={`${id}-${option.value}`}
						line={option.label}
						className="utrecht-form-label utrecht-form-label--radio"
					/>
					{option.hint && (
						<Text
							as="p"
							id={`${id}-${option.value}-hint`}
							line={option.hint}
							className="utrecht-form-field-description"
						/>
					)}
				</div>
			))}
		</Fieldset>
	)
}
