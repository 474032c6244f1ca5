import { staffText } from '@repo/i18n/staff'
import { attributions } from '@repo/ui/attribution'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Table } from '@repo/ui/table'
import { Frame } from './frame.tsx'

const texts = {
	pictures: 'attribution.pictures',
	icons: 'attribution.icons',
	letters: 'attribution.letters',
	styles: 'attribution.parts',
} as const

/** Whose work is in the pages, and under which licence. */
export default function Attribution() {
	const title = staffText('attribution.title')
	return (
		<Frame>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<Paragraph line={staffText('attribution.intro')} />
			<Table
				caption={title}
				captionHidden
				columns={[
					{ label: staffText('attribution.what') },
					{ label: staffText('attribution.maker') },
					{ label: staffText('attribution.licence') },
				]}
				rows={attributions.map(({ name, author, licence, url, used }) => ({
					key: name,
					cells: [`${staffText(texts[used])}: ${name} (${url})`, author, licence],
				}))}
			/>
			<Paragraph line={staffText('attribution.own', { licence: 'EUPL-1.2' })} />
		</Frame>
	)
}
