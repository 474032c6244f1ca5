import type { Mark, Presence } from '@repo/domain/attendance/attendance.schema'
import { useEffect, useRef, useState } from 'react'
import { emptyOutbox, openOutbox } from './outbox.ts'

type Place = { who: string; on: string }

/** The taps of this page: `add` one, and how it is with those that wait. */
export function useOutbox({ who, on }: Place) {
	const [box, become] = useState(emptyOutbox)
	const add = useRef<(tap: Mark) => void>(() => {})
	useEffect(() => {
		const outbox = openOutbox({ who, on }, become)
		add.current = (mark) => outbox.add({ ...mark, key: crypto.randomUUID() })
		return () => outbox.stop()
	}, [who, on])
	/** What is shown of someone: the last tap, whether it was sent yet or not; else what the list said. */
	function presenceOf(id: string, part: Mark['part'], listed: Presence): Presence {
		const tapped = box.waiting.findLast((tap) => tap.personId === id && tap.part === part)
		return tapped?.presence ?? box.confirmed[id] ?? listed
	}
	return { box, presenceOf, add: (mark: Mark) => add.current(mark) }
}
