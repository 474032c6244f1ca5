import { useEffect, useRef, useState } from 'react'
import { type Sight, watchHall } from './watch-hall.ts'

/** What the tablet shows now; `cover` covers the names at once. `endsIn`: until the half day is over, in milliseconds. */
export function useSight(endsIn: number): { sight: Sight; cover: () => void } {
	const [sight, setSight] = useState<Sight>('open')
	const cover = useRef(() => {})
	useEffect(() => {
		const watch = watchHall(endsIn, setSight)
		// After the click that asked for it, which would take the cover away again.
		cover.current = () => window.setTimeout(() => watch.cover())
		return () => watch.stop()
	}, [endsIn])
	return { sight, cover: () => cover.current() }
}
