import type { ReactNode } from 'react'
import { Text, type Words } from './text.tsx'

type Props = { id?: string; legend: Words; hint?: Words; error?: Words; across?: boolean; children: ReactNode }

/** Controls that answer one question together. `across` puts them beside each other where there is room. */
export function Fieldset({ id, legend, hint, error, across, children }: Props) {
	const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
	return (
		<fieldset
			id={id}
			tabIndex={error ? -1 : undefined}
			className={error ? 'utrecht-form-fieldset utrecht-form-fieldset--invalid' : 'utrecht-form-fieldset'}
			aria-describedby={described || undefined}
		>
			<Text as="legend" line={legend} className="utrecht-form-fieldset__legend" />
			{hint && <Text as="p" id={`${id}-hint`} line={hint} className="utrecht-form-field-description" />}
			{error && <Text as="p" id={`${id}-error`} line={error} className="utrecht-form-field-error-message" />}
			<div className={across ? 'instap-ticks instap-ticks--across' : 'instap-ticks'}>{children}</div>
		</fieldset>
	)
}
