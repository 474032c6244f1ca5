import { FormField } from './form-field.tsx'
import type { Words } from './text.tsx'

type Props = {
	id: string
	name?: string
	label: Words
	hint?: Words
	error?: Words
	rows?: number
	maxLength?: number
	required?: boolean
	defaultValue?: string
}

/** Several lines to type in, in any script. */
export function TextArea({ id, name = id, label, hint, error, rows = 4, ...input }: Props) {
	const invalid = error ? ' utrecht-textarea--invalid' : ''
	return (
		<FormField id={id} label={label} hint={hint} error={error}>
			{(control) => (
				<textarea
					{...control}
					{...input}
					name={name}
					rows={rows}
					className={`utrecht-textarea utrecht-textarea--html-textarea${invalid}`}
					dir="auto"
				/>
			)}
		</FormField>
	)
}
