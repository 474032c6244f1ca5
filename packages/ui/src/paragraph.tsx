import { Text, type Words } from './text.tsx'

const looks = {
	normal: 'nl-paragraph',
	lead: 'nl-paragraph nl-paragraph--lead',
	soft: 'nl-paragraph instap-soft',
} as const

/** A paragraph: `lead` opens a page, `soft` is a remark beside the matter. */
export function Paragraph({ line, look = 'normal', id }: { line: Words; look?: keyof typeof looks; id?: string }) {
	return <Text as="p" line={line} className={looks[look]} id={id} />
}
