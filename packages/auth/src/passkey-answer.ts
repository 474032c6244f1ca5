import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const text = z.base64url().max(20_000)
const id = z.base64url().min(1).max(1400)
const any = { id, rawId: id, type: z.literal('public-key'), clientExtensionResults: z.object({}).catch({}) }

const Made = z.object({
	...any,
	response: z.object({
		clientDataJSON: text,
		attestationObject: text,
		transports: z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).catch([]),
	}),
})

const Shown = z.object({
	...any,
	response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
})

function parsed(sent: string): unknown {
	try {
		return JSON.parse(sent)
	} catch {
		return null
	}
}

/** A new passkey as a browser tells it, or null for anything else. */
export const readMadePasskey = (sent: string): RegistrationResponseJSON | null =>
	Made.safeParse(parsed(sent)).data ?? null

/** A shown passkey as a browser tells it, or null for anything else. */
export const readShownPasskey = (sent: string): AuthenticationResponseJSON | null =>
	Shown.safeParse(parsed(sent)).data ?? null
