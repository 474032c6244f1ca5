import { attributions } from '@repo/ui/attribution'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { dutchLine } from '@repo/i18n'
import { PortalShell } from './portal-shell.tsx'
import { useReading } from './reading.tsx'

const texts = {
	pictures: 'attribution.pictures',
	icons: 'attribution.icons',
	letters: 'attribution.letters',
	styles: 'attribution.parts',
} as const

/** Who made the pictures, the letters and the parts, and under which licence. */
export default function Attribution() {
	const { line } = useReading()
	return (
		<PortalShell page="/bronnen">
			<title>{`${line('attribution.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('attribution.title')} />
			<Paragraph line={line('attribution.intro')} />
			{attributions.map(({ name, author, licence, url, used }) => (
				<Stack key={name} as="section">
					<Heading level={2} line={dutchLine(name)} />
					<Paragraph line={line(texts[used], { maker: author })} />
					<Paragraph look="soft" line={line('attribution.rules', { licence })} />
					<Paragraph look="soft" line={{ text: url, lang: 'en', dir: 'ltr' }} />
				</Stack>
			))}
		</PortalShell>
	)
}
