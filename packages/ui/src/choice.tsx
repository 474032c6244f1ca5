import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Initials } from './initials.tsx'
import { Picture } from './picture.tsx'
import type { PictureName } from './pictures.ts'
import { Text, type Words } from './text.tsx'

/** Answers under each other; put them in a form when they are buttons. */
export function ChoiceList({ children, columns = 1 }: { children: ReactNode; columns?: 1 | 2 }) {
	return <ul className={columns === 2 ? 'instap-choices instap-choices--two' : 'instap-choices'}>{children}</ul>
}

type Props = {
	line: Words
	hint?: Words
	picture?: PictureName
	/** Name of a person: shown as initials. */
	person?: string
	/** The answer that holds now. */
	current?: boolean
	/** Where answers are chosen one by one: whether this one is. */
	pressed?: boolean
	/** For an address that leads back to it. */
	id?: string
} & ({ href: string } | { name: string; value: string })

/** One big answer: a link (`href`) or a button that posts `name=value`. */
export function Choice(props: Props) {
	const { line, hint, picture, person, current, pressed, id } = props
	const chosen = current === true || pressed === true
	const content = (
		<>
			{picture && <Picture name={picture} size="small" />}
			{person && <Initials name={person} />}
			<span className="instap-choice__words">
				<Text line={line} className="instap-choice__title" />
				{hint && <Text line={hint} className="instap-soft" />}
			</span>
			{pressed !== false && <Icon name={chosen ? 'done' : 'next'} />}
		</>
	)
	const className = chosen ? 'instap-choice instap-choice--current' : 'instap-choice'
	return (
		<li id={id}>
			{'href' in props ? (
				<a className={className} href={props.href} aria-current={current || undefined}>
					{content}
				</a>
			) : (
				<button
					className={className}
					name={props.name}
					value={props.value}
					aria-current={current || undefined}
					aria-pressed={pressed}
				>
					{content}
				</button>
			)}
		</li>
	)
}
