import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { withNames } from './person-name.tsx'

/**
 * One line of text as a reader sees it. `dutch` is there only when "Laat Nederlands zien" is on and the line itself is
 * not Dutch.
 */
export type Line = { text: string; lang: string; dir: 'ltr' | 'rtl'; dutch?: string }

/** A line with its language, or a plain string in the language of the page (staff pages are Dutch only). */
export type Words = Line | string

/** What the page itself says with `<html lang dir>`. */
type PageLanguage = { lang: string; dir: 'ltr' | 'rtl' }

const PageLanguageContext = createContext<PageLanguage>({ lang: 'nl', dir: 'ltr' })

/** Tells every text below which language and direction the page already has, so that they are written only where they differ. */
export function ReadingLanguage({ lang, dir, children }: PageLanguage & { children: ReactNode }) {
	const page = useMemo(() => ({ lang, dir }), [lang, dir])
	return <PageLanguageContext value={page}>{children}</PageLanguageContext>
}

/** Only the words, for places that take no markup: a title, an `aria-label`. */
export function plainText(words: Words): string {
	return typeof words === 'string' ? words : words.text
}

type Element = 'p' | 'span' | 'div' | 'h1' | 'h2' | 'h3' | 'h4' | 'li' | 'dt' | 'dd' | 'strong' | 'label' | 'legend'

type Props = { line: Words; as?: Element; className?: string; id?: string; htmlFor?: string }

/**
 * The one way to put words on a page: in their own language and direction where these differ from the page, with the
 * Dutch line under them when there is one.
 */
export function Text({ line, as: Tag = 'span', className, id, htmlFor }: Props) {
	const page = useContext(PageLanguageContext)
	const attributes = { className, id, htmlFor }
	if (typeof line === 'string') return <Tag {...attributes}>{withNames(line)}</Tag>
	const lang = line.lang === page.lang ? undefined : line.lang
	const dir = line.dir === page.dir ? undefined : line.dir
	return (
		<Tag {...attributes} lang={lang} dir={dir}>
			{line.text}
			{line.dutch !== undefined && (
				<span lang="nl" dir="ltr" className="instap-dutch">
					{line.dutch}
				</span>
			)}
		</Tag>
	)
}
