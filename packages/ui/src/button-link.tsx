import { buttonClass, ButtonContent, type ButtonLook } from './button.tsx'
import type { IconName } from './icon.tsx'
import type { Words } from './text.tsx'

type Props = { href: string; line: Words; look?: ButtonLook; icon?: IconName; wide?: boolean }

/** A link with the weight of a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ href, line, look = 'secondary', icon, wide }: Props) {
	return (
		<a className={buttonClass(look, wide)} href={href}>
			<ButtonContent line={line} icon={icon} />
		</a>
	)
}
