import { Text, type Words } from './text.tsx'

const looks = {
	1: 'nl-heading nl-heading--level-1',
	2: 'nl-heading nl-heading--level-2',
	3: 'nl-heading nl-heading--level-3',
	4: 'nl-heading nl-heading--level-4',
} as const
const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const

type Level = keyof typeof looks

/** A heading; `look` gives it the size of another level where the outline asks for one and the page for another. */
export function Heading({ level, line, look = level, id }: { level: Level; line: Words; look?: Level; id?: string }) {
	return <Text as={tags[level]} line={line} className={looks[look]} id={id} />
}
