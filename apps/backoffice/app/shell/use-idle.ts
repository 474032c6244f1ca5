import { useEffect, useRef, useState } from 'react'
import { type Idleness, watchIdle } from './watch-idle.ts'

/**
 * Follows whether someone is there, as the server will see it: activity in any tab counts for all. `stay` says that one is.
 * `who`: the person and role of this page; when somebody else comes in, the page is loaded anew.
 */
export function useIdle(who: string): { idleness: Idleness; stay: () => void } {
	const [idleness, setIdleness] = useState<Idleness>('active')
	const stay = useRef(() => {})
	useEffect(() => {
		const watch = watchIdle(who, setIdleness)
		stay.current = () => void watch.stay()
		return () => watch.stop()
	}, [who])
	return { idleness, stay: () => stay.current() }
}
