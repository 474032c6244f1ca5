const colours = [
	'instap-initials instap-initials--1',
	'instap-initials instap-initials--2',
	'instap-initials instap-initials--3',
	'instap-initials instap-initials--4',
	'instap-initials instap-initials--5',
	'instap-initials instap-initials--6',
] as const

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const firstLetter = (word = '') => letters.segment(word).containing(0)?.segment.toUpperCase() ?? ''

/** First letters of the first and the last word, in any script. */
export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/u)
	const ends = words.length > 1 ? [words[0], words.at(-1)] : words
	return ends.map(firstLetter).join('')
}

/** A person as letters in a coloured circle; the same name always has the same colour. The name itself stands beside it. */
export function Initials({ name }: { name: string }) {
	let sum = 0
	for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
	return (
		<span className={colours[sum % colours.length]} aria-hidden="true">
			{initialsOf(name)}
		</span>
	)
}
