import { z } from 'zod'

/** A telephone number as people write it. */
export const ReceptionPhone = z
	.string()
	.trim()
	.regex(/^[+0-9 ()-]{3,20}$/, { error: 'no-phone' })
