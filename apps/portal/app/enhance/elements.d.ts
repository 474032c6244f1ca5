import type { HTMLAttributes } from 'react'

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'read-aloud': HTMLAttributes<HTMLElement> & { 'data-listen': string; 'data-stop': string }
		}
	}
}
