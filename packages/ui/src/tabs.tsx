import { plainText, Text, type Words } from './text.tsx'

type Item = { href: string; line: Words; current?: boolean }

/** The parts of one thing, each at an address of its own; the one in sight is marked. */
export function Tabs({ label, items }: { label: Words; items: readonly Item[] }) {
	return (
		<nav className="instap-tabs" aria-label={plainText(label)}>
			<ul>
				{items.map(({ href, line, current }) => (
					<li key={href}>
						<a href={href} aria-current={current ? 'page' : undefined}>
							<Text line={line} />
						</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
