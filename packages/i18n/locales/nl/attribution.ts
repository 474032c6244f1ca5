/** The page that thanks the makers of pictures, letters and parts of the page. */
export const attribution = {
	title: 'Wie maakte dit?',
	intro: 'Wij mogen dit van anderen gebruiken.',
	pictures: 'De plaatjes komen van {{maker}}.',
	icons: 'De tekens komen van {{maker}}.',
	letters: 'De letters komen van {{maker}}.',
	parts: 'De knoppen en vakken komen van {{maker}}.',
	rules: 'De regels heten: {{licence}}.',
	link: 'Wie maakte de plaatjes?',
} as const
