import { useEffect } from 'react'

/** `/` goes to the search field, from anywhere but a field where it is typed. */
export function useSearchKey(id: string) {
	useEffect(() => {
		const go = (event: KeyboardEvent) => {
			if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
			event.preventDefault()
			document.getElementById(id)?.focus()
		}
		document.addEventListener('keydown', go)
		return () => document.removeEventListener('keydown', go)
	}, [id])
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')
