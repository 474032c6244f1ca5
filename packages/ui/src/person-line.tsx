import { Initials } from './initials.tsx'
import { Text, type Words } from './text.tsx'

/** Someone who matters here, with a sentence: initials and "Jan helpt je". */
export function PersonLine({ name, line }: { name: string; line: Words }) {
	return (
		<div className="instap-person">
			<Initials name={name} />
			<Text as="p" line={line} />
		</div>
	)
}
