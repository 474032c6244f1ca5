import type { ReactNode } from 'react'
import { Picture } from './picture.tsx'
import type { PictureName } from './pictures.ts'
import { Text, type Words } from './text.tsx'

type Props = { picture: PictureName; heading: Words; level?: 1 | 2; line?: Words; children?: ReactNode }

/** A whole state of a page: nothing planned, done for today, not found, no connection. One picture, one sentence, one action. */
export function Notice({ picture, heading, level = 2, line, children }: Props) {
	return (
		<div className="instap-notice">
			<Picture name={picture} size="large" />
			<Text as={level === 1 ? 'h1' : 'h2'} line={heading} className="nl-heading nl-heading--level-2" />
			{line && <Text as="p" line={line} />}
			{children}
		</div>
	)
}
