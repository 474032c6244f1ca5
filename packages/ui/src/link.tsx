import { Text, type Words } from './text.tsx'

type Props = { href: string; line: Words; current?: boolean; lang?: string; download?: true }

/** A link inside text or standing alone; `current` marks the page you are on, `download` leads to a file to keep. */
export function Link({ href, line, current, lang, download }: Props) {
	return (
		<a
			className={current ? 'nl-link nl-link--current' : 'nl-link'}
			href={href}
			hrefLang={lang}
			download={download}
			aria-current={current ? 'page' : undefined}
		>
			<Text line={line} />
		</a>
	)
}
