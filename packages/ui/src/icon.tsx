import { iconSprite } from './generated/asset-files.ts'
import { icons } from './icons.ts'

/** The meaning of an icon, not its shape. */
export type IconName = keyof typeof icons

const mirrored: ReadonlySet<IconName> = new Set(['next', 'previous', 'back', 'sign-in', 'sign-out', 'listen', 'undo'])

/** An interface icon in the colour of the text; always with words beside it, so hidden from screen readers. */
export function Icon({ name, size = 'normal' }: { name: IconName; size?: 'normal' | 'large' }) {
	const classes = ['instap-icon']
	if (size === 'large') classes.push('instap-icon--large')
	if (mirrored.has(name)) classes.push('instap-icon--mirrored')
	return (
		<svg className={classes.join(' ')} aria-hidden="true">
			<use href={`${iconSprite}#${name}`} />
		</svg>
	)
}
