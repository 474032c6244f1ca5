import type { HTMLAttributes } from 'react'

type Custom = HTMLAttributes<HTMLElement>

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'link-phone': Custom
			'make-passkey': Custom & { 'data-options': string }
			'show-passkey': Custom & { 'data-options': string }
		}
	}
}
