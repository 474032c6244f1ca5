const forbidden = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/** For answers whose maker set no policy of its own: nothing from elsewhere, no script at all. */
const strictPolicy = [
	"default-src 'none'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join('; ')

/**
 * The headers of every answer (quality A9). An app overrides one by setting it on its own response: a page brings its
 * Content-Security-Policy with a nonce, a file its Cache-Control.
 */
export function securityHeaders(origin: string): Record<string, string> {
	return {
		'Content-Security-Policy': strictPolicy,
		'X-Content-Type-Options': 'nosniff',
		'X-Frame-Options': 'DENY',
		// Not no-referrer: forms would then send `Origin: null`.
		'Referrer-Policy': 'same-origin',
		'Permissions-Policy': forbidden.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Cache-Control': 'no-store',
		...(origin.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
	}
}
