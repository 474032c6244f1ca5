import { Text, type Words } from './text.tsx'

type Props = { href: string; line: Words; current?: boolean; lang?: string }

/** A link inside text or standing alone; `current` marks the page you are on. */
export function Link({ href, line, current, lang }: Props) {
	return (
		<a
			className={current ? 'nl-link nl-link--current' : 'nl-link'}
			href={href}
			hrefLang={lang}
			aria-current={current ? 'page' : undefined}
		>
			<Text line={line} />
		</a>
	)
}
