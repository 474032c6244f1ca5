import { Text, type Words } from './text.tsx'

type Props = {
	id: string
	name?: string
	value?: string
	label: Words
	hint?: Words
	defaultChecked?: boolean
	disabled?: boolean
	required?: boolean
}

/** One thing to tick; the whole row can be pressed. */
export function Checkbox({ id, name = id, label, hint, ...input }: Props) {
	return (
		<div className="instap-tick">
			<input
				{...input}
				type="checkbox"
				id={id}
				name={name}
				className="utrecht-checkbox utrecht-checkbox--html-input"
				aria-describedby={hint ? `${id}-hint` : undefined}
			/>
			<Text as="label" htmlFor={id} line={label} className="utrecht-form-label utrecht-form-label--checkbox" />
			{hint && <Text as="p" id={`${id}-hint`} line={hint} className="utrecht-form-field-description" />}
		</div>
	)
}
