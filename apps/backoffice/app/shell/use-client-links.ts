import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/**
 * Follows the links of a page without loading a new document, so that the place on the page stays. A link to a place on
 * this page only moves the focus there: the answer to a form stays in sight. Without script they are links as always; so
 * are those that go elsewhere or open beside this page.
 */
export function useClientLinks() {
	const navigate = useNavigate()
	useEffect(() => {
		function follow(event: MouseEvent) {
			const to = placeOf(event)
			if (to === null) return
			event.preventDefault()
			const isHere = to.pathname === location.pathname && to.search === location.search
			if (isHere && to.hash !== '') document.getElementById(to.hash.slice(1))?.focus()
			else
				void navigate(`${to.pathname}${to.search}${to.hash}`, {
					preventScrollReset: to.pathname === location.pathname,
				})
		}
		document.addEventListener('click', follow)
		return () => document.removeEventListener('click', follow)
	}, [navigate])
}

/** Where a click leads inside this app, or null when the browser should follow it by itself. */
function placeOf(event: MouseEvent): URL | null {
	const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
	const asksOtherwise = [event.defaultPrevented, button !== 0, metaKey, ctrlKey, shiftKey, altKey].some(Boolean)
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([target], [download])') : null
	if (asksOtherwise || link === null) return null
	const to = new URL(link.href)
	return to.origin === location.origin ? to : null
}
