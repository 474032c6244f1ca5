import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { Text, type Words } from './text.tsx'

const looks = {
	primary: 'nl-button nl-button--primary',
	secondary: 'nl-button nl-button--secondary',
	subtle: 'nl-button nl-button--subtle',
	negative: 'nl-button nl-button--primary nl-button--negative',
} as const

/** How loud a button is: one `primary` on a page, `negative` only for what cannot be undone. */
export type ButtonLook = keyof typeof looks

/** The classes of a button, shared with links that look like one. */
export function buttonClass(look: ButtonLook, wide = false): string {
	return wide ? `${looks[look]} instap-wide` : looks[look]
}

/** The inside of a button: icon before the words. */
export function ButtonContent({ line, icon }: { line: Words; icon?: IconName }): ReactNode {
	return (
		<>
			{icon && (
				<span className="nl-button__icon-start">
					<Icon name={icon} />
				</span>
			)}
			<Text line={line} className="nl-button__label" />
		</>
	)
}

type Props = {
	line: Words
	look?: ButtonLook
	icon?: IconName
	wide?: boolean
	type?: 'submit' | 'button'
	name?: string
	value?: string
	form?: string
	formAction?: string
	describedBy?: string
	pressed?: boolean
	onClick?: () => void
}

/** A button that sends a form, or in the backoffice does something at once (`onClick`). */
export function Button({ line, look = 'primary', icon, wide, type = 'submit', describedBy, pressed, ...rest }: Props) {
	return (
		<button
			className={pressed ? `${buttonClass(look, wide)} nl-button--pressed` : buttonClass(look, wide)}
			type={type}
			aria-describedby={describedBy}
			aria-pressed={pressed}
			{...rest}
		>
			<ButtonContent line={line} icon={icon} />
		</button>
	)
}
