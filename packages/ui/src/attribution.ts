/** One source that we use and must name. `url` is shown as text, not as a link, so that it cannot break. */
export type Attribution = {
	name: string
	author: string
	licence: string
	url: string
	used: 'pictures' | 'icons' | 'letters' | 'styles'
}

/** Whose work is in what we show, for the page with sources. */
export const attributions: readonly Attribution[] = [
	{
		name: 'OpenMoji 17',
		author: 'HfG Schwäbisch Gmünd and contributors',
		licence: 'CC BY-SA 4.0',
		url: 'openmoji.org',
		used: 'pictures',
	},
	{ name: 'Tabler Icons 3', author: 'Paweł Kuna', licence: 'MIT', url: 'tabler.io/icons', used: 'icons' },
	{
		name: 'Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic',
		author: 'The Noto Project Authors',
		licence: 'SIL Open Font License 1.1',
		url: 'notofonts.github.io',
		used: 'letters',
	},
	{
		name: 'NL Design System',
		author: 'NL Design System community, Frameless, Gemeente Utrecht',
		licence: 'EUPL-1.2',
		url: 'nldesignsystem.nl',
		used: 'styles',
	},
]
