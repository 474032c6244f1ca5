import { idleWarning, lifetimeOf } from '@repo/auth/lifetimes'
import { openIdleChannel } from './idle-channel.ts'

/** Whether someone is at work, about to be signed out, or signed out with the page still open. */
export type Idleness = 'active' | 'warned' | 'ended'

/** After how long without activity someone is warned and signed out, and how often the server is told, in milliseconds. */
const endsAfter = lifetimeOf('backoffice', 'password').idle ?? 0
const warnsAfter = endsAfter - idleWarning
const tellEvery = 60_000

/** What counts as being there. */
const signs = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const

const idlenessAfter = (passed: number): Idleness =>
	passed >= endsAfter ? 'ended' : passed >= warnsAfter ? 'warned' : 'active'

/** Watches this tab and hears the others; `become` is told of every change. */
export function watchIdle(who: string, become: (idleness: Idleness) => void) {
	const last = { seenAt: Date.now(), timer: 0 }
	const channel = openIdleChannel((news) => (news.who === who ? seen() : location.reload()))
	function look() {
		clearTimeout(last.timer)
		const passed = Date.now() - last.seenAt
		become(idlenessAfter(passed))
		const next = passed < warnsAfter ? warnsAfter : endsAfter
		if (passed < endsAfter) last.timer = window.setTimeout(look, next - passed)
	}
	function seen(at = Date.now()) {
		last.seenAt = at
		look()
	}
	/** Asks the server to go on. An answer that does not come changes nothing: the time runs on. */
	async function stay() {
		const answer = await fetch('/blijf', { method: 'POST' }).catch(() => null)
		if (answer?.status === 401) seen(0)
		if (!answer?.ok) return
		seen()
		channel.tell({ who })
	}
	function act() {
		const passed = Date.now() - last.seenAt
		if (passed < tellEvery || passed >= warnsAfter) return
		last.seenAt = Date.now()
		void stay()
	}
	for (const sign of signs) document.addEventListener(sign, act, { passive: true })
	// This page was just asked for: the other tabs have that much longer too.
	channel.tell({ who })
	look()
	return { stay, stop: () => stop(last.timer, act, channel) }
}

function stop(timer: number, act: () => void, channel: ReturnType<typeof openIdleChannel>) {
	clearTimeout(timer)
	channel.close()
	for (const sign of signs) document.removeEventListener(sign, act)
}
