/** What one client may ask of the server. Times in milliseconds, sizes in bytes (faults F9 and F10). */
export const defaultLimits = {
	/** The largest body of a form or an API call. */
	body: 256 * 1024,
	/** Request line and headers together. */
	header: 16 * 1024,
	/** All headers must be in by then. */
	headersTimeout: 10_000,
	/** The whole request must be in by then. */
	requestTimeout: 30_000,
	/** How long an open connection may wait for its next request. */
	keepAliveTimeout: 20_000,
	/** A connection on which nothing moves at all is closed. */
	idleTimeout: 60_000,
	/** How often the times above are checked. */
	checkEvery: 2_000,
	/** Open connections; more are closed at once. */
	connections: 4_000,
	/** The database must have answered `/health` by then. */
	healthTimeout: 2_000,
	/** What is still running this long after `close()` is cut off. */
	closeTimeout: 5_000,
	/** How long a sender whose request was refused may go on sending, so that it reads our answer and no reset. */
	lingerTimeout: 2_000,
}

export type Limits = typeof defaultLimits
