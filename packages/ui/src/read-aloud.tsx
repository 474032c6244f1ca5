import type { HTMLAttributes, ReactNode } from 'react'
import { plainText, type Words } from './text.tsx'

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'read-aloud': HTMLAttributes<HTMLElement> & { 'data-listen': string; 'data-stop': string }
		}
	}
}

type Props = { listen: Words; stop: Words; children: ReactNode }

/** A block that can be read aloud. The element's script adds the button, only where the phone has a voice for the language. */
export function ReadAloud({ listen, stop, children }: Props) {
	return (
		<read-aloud className="instap-read" data-listen={plainText(listen)} data-stop={plainText(stop)}>
			{children}
		</read-aloud>
	)
}
