import { cut, type Piece, type Rows } from '../bare/answer.ts'

/** An element of a page as React makes it, text, or a value of the rows. */
export type Node = Piece | Element
type Element = { tag: string; props: Record<string, string>; children: Node[] }

/** Names that React spells its own way. */
const reactNames: Record<string, string> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex' }
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }
const plain = (text: string) => text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)

/** Reads the body of a page that React wrote, in which every element is closed, back into elements. */
export function readTree(page: string, rows: Rows): Node[] {
	const top: Node[] = []
	const open: Node[][] = [top]
	for (const [, text, closing, tag = '', attributes = ''] of bodyOf(page).matchAll(
		/([^<]+)|<(\/?)([a-z][\w-]*)([^>]*)>/gi,
	)) {
		if (text !== undefined) open.at(-1)?.push(...cut(plain(text), rows).filter((piece) => piece !== ''))
		else if (closing === '/') open.pop()
		else {
			const element: Element = { tag, props: readProps(attributes), children: [] }
			open.at(-1)?.push(element)
			if (!empty.has(tag)) open.push(element.children)
		}
	}
	return top
}

function readProps(attributes: string): Record<string, string> {
	const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)]
	return Object.fromEntries(pairs.map(([, name = '', value = '']) => [reactNames[name] ?? name, plain(value)]))
}

const bodyOf = (page: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? ''

/** What a reader gets of a page: its elements and words, without scripts, comments and what is hidden for a framework. */
export function visible(page: string): string {
	return bodyOf(page)
		.replaceAll(/<script[\s\S]*?<\/script>/g, '')
		.replaceAll(/<!--[\s\S]*?-->/g, '')
		.replaceAll(/<div hidden="">\s*<\/div>/g, '')
}
