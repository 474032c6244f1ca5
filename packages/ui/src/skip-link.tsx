import { Text, type Words } from './text.tsx'

/** The first thing the Tab key finds: past the header, to `<main id="main">`. */
export function SkipLink({ line, to = 'main' }: { line: Words; to?: string }) {
	return (
		<a className="nl-skip-link nl-skip-link--visible-on-focus" href={`#${to}`}>
			<Text line={line} />
		</a>
	)
}
