const day = 86_400_000

/** Said by `/.well-known/security.txt` (RFC 9116): whom to tell about a weak spot, for half a year from today on. */
export function securityTxt(origin: URL, contact: string | undefined, now: Date): string {
	const expires = new Date(Math.floor(now.getTime() / day) * day + 180 * day)
	return [
		`Contact: ${contact ?? `mailto:security@${origin.hostname}`}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${new URL('/.well-known/security.txt', origin).href}`,
		'',
	].join('\n')
}
