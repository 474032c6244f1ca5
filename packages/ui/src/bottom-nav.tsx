import { Icon, type IconName } from './icon.tsx'
import { plainText, Text, type Words } from './text.tsx'

type Item = { href: string; line: Words; icon: IconName; current?: boolean }

/** The places of the portal, at the bottom where thumbs are: two to five of them, each an icon and a word. */
export function BottomNav({ label, items }: { label: Words; items: readonly Item[] }) {
	return (
		<nav className="instap-bottom-nav" aria-label={plainText(label)}>
			<ul>
				{items.map((item) => (
					<li key={item.href}>
						<a href={item.href} aria-current={item.current ? 'page' : undefined}>
							<Icon name={item.icon} />
							<Text line={item.line} />
						</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
