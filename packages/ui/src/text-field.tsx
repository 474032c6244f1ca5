import type { InputHTMLAttributes } from 'react'
import { FormField } from './form-field.tsx'
import type { Words } from './text.tsx'

type Input = Pick<
	InputHTMLAttributes<HTMLInputElement>,
	| 'type'
	| 'inputMode'
	| 'autoComplete'
	| 'required'
	| 'maxLength'
	| 'min'
	| 'max'
	| 'step'
	| 'defaultValue'
	| 'readOnly'
	| 'list'
>
type Props = Input & {
	id: string
	name?: string
	label: Words
	hint?: Words
	error?: Words
	short?: boolean
	digits?: boolean
	forReader?: boolean
}

/**
 * One line to type in; also dates, times and numbers by `type`. `digits`: a code of a few digits, big.
 * `forReader`: on a page that is there for nothing else, a reader types in it at once.
 */
export function TextField({ id, name = id, label, hint, error, short, digits, forReader, ...input }: Props) {
	const classes = ['utrecht-textbox utrecht-textbox--html-input']
	if (error) classes.push('utrecht-textbox--invalid')
	if (short) classes.push('instap-short')
	if (digits) classes.push('instap-digit-field')
	const focus = forReader ? { autoFocus: true } : {}
	return (
		<FormField id={id} label={label} hint={hint} error={error}>
			{(control) => <input {...control} {...input} {...focus} name={name} className={classes.join(' ')} dir="auto" />}
		</FormField>
	)
}
