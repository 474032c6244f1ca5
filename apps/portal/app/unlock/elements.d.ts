import type { HTMLAttributes } from 'react'

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'wait-for-coach': HTMLAttributes<HTMLElement>
		}
	}
}
