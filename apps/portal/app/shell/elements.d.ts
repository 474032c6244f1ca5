import type { HTMLAttributes } from 'react'

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'leave-when-idle': HTMLAttributes<HTMLElement>
		}
	}
}
