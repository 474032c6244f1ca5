import { initialsOf } from './initials.tsx'

/** A person's name. While names are hidden for a visitor who looks along, the initials stand in its place. */
export function PersonName({ name }: { name: string }) {
	return (
		<bdi className="instap-name" data-initials={initialsOf(name)}>
			<span>{name}</span>
		</bdi>
	)
}

/** On `<html>` while names are hidden. */
export const namesHiddenClass = 'instap-names-hidden'

const [start, end] = ['\u2068', '\u2069']

/** Marks a name inside a sentence for staff, so that `Text` shows it as a `PersonName`. */
export const named = (name: string): string => start + name + end

/** A sentence with its marked names as elements; a sentence without one as it is. */
export function withNames(sentence: string) {
	if (!sentence.includes(start)) return sentence
	return sentence
		.split(/\u2068([^\u2069]*)\u2069/u)
		.map((part, index) => (index % 2 === 1 ? <PersonName key={index} name={part} /> : part))
}
