import { z } from 'zod'
import { phoneFault } from '../person/phone.rules.ts'

/** The telephone of the reception; a short number will do. Dots and strokes become spaces, as the table keeps it. */
export const ReceptionPhone = z
	.string()
	.trim()
	.max(20, { error: 'no-phone' })
	.refine((text) => phoneFault(text, 3) === null, { error: 'no-phone' })
	.transform((text) => text.replaceAll(/[^\d+()-]/g, ' '))
