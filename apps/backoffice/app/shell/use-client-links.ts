import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/**
 * Follows the links of a page without loading a new document, so that the place on the page stays. Without script they
 * are links as always; so are those that go elsewhere, open beside this page or only move on it.
 */
export function useClientLinks() {
	const navigate = useNavigate()
	useEffect(() => {
		function follow(event: MouseEvent) {
			const to = placeOf(event)
			if (to === null) return
			event.preventDefault()
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
	const onThisPage = to.pathname === location.pathname && to.search === location.search && to.hash !== ''
	return to.origin === location.origin && !onThisPage ? to : null
}
