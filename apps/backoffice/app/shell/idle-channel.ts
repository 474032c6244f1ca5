/** What tabs of one browser tell each other: someone is active, or came back after the idle end. */
type IdleNews = { who: string }

/** The channel of all tabs of the backoffice: `tell` who is there, and hear it from the others. */
export function openIdleChannel(hear: (news: IdleNews) => void) {
	const channel = new BroadcastChannel('instap-idle')
	channel.addEventListener('message', ({ data }: MessageEvent<IdleNews>) => hear(data))
	const tell: (news: IdleNews) => void = channel.postMessage.bind(channel)
	return { tell, close: () => channel.close() }
}

/** Tells the other tabs who signed in again. */
export function sayBack(who: string) {
	const { tell, close } = openIdleChannel(() => {})
	tell({ who })
	close()
}

/** Tells the other tabs that the device goes to someone else: they ask for their page anew, and find it locked. */
export const sayAway = () => sayBack('')
