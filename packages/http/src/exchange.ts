import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request on its way, with the place for its answer. */
export type Exchange = {
	req: IncomingMessage
	res: ServerResponse
	/** The address that was asked for, on the configured origin. */
	url: URL
	/** Tells a client that waits for permission to send its body. */
	proceed: (() => void) | undefined
}
