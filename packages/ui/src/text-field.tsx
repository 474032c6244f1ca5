import type { InputHTMLAttributes } from 'react'
import { FormField } from './form-field.tsx'
import type { Words } from './text.tsx'

type Input = Pick<
	InputHTMLAttributes<HTMLInputElement>,
	'type' | 'inputMode' | 'autoComplete' | 'required' | 'maxLength' | 'min' | 'max' | 'step' | 'defaultValue' | 'list'
>
type Props = Input & { id: string; name?: string; label: Words; hint?: Words; error?: Words; short?: boolean }

/** One line to type in; also dates, times and numbers by `type`. */
export function TextField({ id, name = id, label, hint, error, short, ...input }: Props) {
	const classes = ['utrecht-textbox utrecht-textbox--html-input']
	if (error) classes.push('utrecht-textbox--invalid')
	if (short) classes.push('instap-short')
	return (
		<FormField id={id} label={label} hint={hint} error={error}>
			{(control) => <input {...control} {...input} name={name} className={classes.join(' ')} dir="auto" />}
		</FormField>
	)
}
