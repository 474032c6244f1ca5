import type { Mark } from '@repo/domain/attendance/attendance.schema'

/** A tap that was not confirmed yet. Its key makes it count once, however often it is sent. */
export type Tap = Mark & { key: string }

/**
 * How it is with the taps. `waiting`: not confirmed yet, in the order of tapping. `away`: they could not be sent; they go by
 * themselves later. `over`: the list was closed. `refused`: whose tap was not taken.
 */
export type Outbox = {
	waiting: readonly Tap[]
	confirmed: Readonly<Record<string, Mark['presence']>>
	away: boolean
	over: boolean
	refused: string | null
}

const again = 5_000
const patience = 10_000

/** No taps yet. */
export const emptyOutbox: Outbox = { waiting: [], confirmed: {}, away: false, over: false, refused: null }

/** Where the taps of one supervisor wait on the tablet: ids and half days, no names. Those of another day are dropped. */
function openStore(who: string, on: string) {
	const name = `instap-hal ${who}`
	const read = (): Tap[] => {
		const kept: Tap[] = JSON.parse(localStorage.getItem(name) ?? '[]')
		return kept.filter((tap) => tap.on === on)
	}
	const keep = (waiting: readonly Tap[]) =>
		waiting.length === 0 ? localStorage.removeItem(name) : localStorage.setItem(name, JSON.stringify(waiting))
	return { read, keep }
}

/** Sends one tap; the status of the answer, 0 for none. */
async function send({ key, personId, on, part, presence }: Tap): Promise<number> {
	const body = new URLSearchParams({ key, personId, on, part, presence })
	const signal = AbortSignal.timeout(patience)
	const answer = await fetch('/hal/melden', { method: 'POST', body, signal }).catch(() => null)
	return answer?.status ?? 0
}

/** What an answer means for the tap that was sent first. */
export function afterAnswer(box: Outbox, status: number): Outbox {
	const [first, ...others] = box.waiting
	if (first === undefined) return box
	const { personId, presence } = first
	if (status === 204)
		return { ...box, waiting: others, away: false, confirmed: { ...box.confirmed, [personId]: presence } }
	if (status === 401) return { ...box, over: true }
	const isTaken = status >= 400 && status < 500 && status !== 429
	return isTaken ? { ...box, waiting: others, away: false, refused: personId } : { ...box, away: true }
}

/** Keeps taps and sends them, one by one, until the server has them; `become` is told of every change. */
export function openOutbox({ who, on }: { who: string; on: string }, become: (box: Outbox) => void) {
	const store = openStore(who, on)
	const start: Outbox = { ...emptyOutbox, waiting: store.read() }
	const state = { box: start, busy: false, timer: 0 }
	function set(box: Outbox) {
		state.box = box
		store.keep(box.waiting)
		become(box)
	}
	async function flush() {
		clearTimeout(state.timer)
		if (state.busy) return
		state.busy = true
		for (let first = state.box.waiting[0]; first !== undefined; first = state.box.waiting[0]) {
			set(afterAnswer(state.box, await send(first)))
			if (state.box.over || state.box.away) break
		}
		state.busy = false
		if (state.box.away) state.timer = window.setTimeout(go, again)
	}
	const go = () => void flush()
	window.addEventListener('online', go)
	if (state.box.waiting.length > 0) set(state.box)
	go()
	return {
		add(tap: Tap) {
			set({ ...state.box, waiting: [...state.box.waiting, tap], refused: null })
			go()
		},
		stop() {
			clearTimeout(state.timer)
			window.removeEventListener('online', go)
		},
	}
}
