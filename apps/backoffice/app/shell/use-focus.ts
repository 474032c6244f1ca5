import { useEffect } from 'react'

/** Brings the focus to an element when there is something new to read there: a result, or what went wrong. */
export function useFocus(id: string, news: unknown) {
	useEffect(() => {
		if (news) document.getElementById(id)?.focus()
	}, [id, news])
}
