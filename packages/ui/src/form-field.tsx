import type { ReactNode } from 'react'
import { Text, type Words } from './text.tsx'

/** What a control needs to belong to its field. */
export type ControlProps = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type Props = {
	/** Also where the error summary links to. */
	id: string
	label: Words
	hint?: Words
	error?: Words
	children: (control: ControlProps) => ReactNode
}

/** Label above, hint under the label, error at the field; all of them read with the control. */
export function FormField({ id, label, hint, error, children }: Props) {
	const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
	const control: ControlProps = {
		id,
		'aria-describedby': described || undefined,
		'aria-invalid': error ? true : undefined,
	}
	return (
		<div className={error ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
			<Text as="label" htmlFor={id} line={label} className="utrecht-form-label" />
			{hint && <Text as="p" id={`${id}-hint`} line={hint} className="utrecht-form-field-description" />}
			{error && <Text as="p" id={`${id}-error`} line={error} className="utrecht-form-field-error-message" />}
			{children(control)}
		</div>
	)
}
