import * as nl from '../locales/staff/nl/index.ts'
import { readyInstance } from './instance.ts'
import type { KeyOf, Read } from './text-types.ts'

type StaffTexts = typeof nl

/** A key of a staff text, such as `planning.title`; plurals without their form. */
export type StaffTextKey = KeyOf<StaffTexts>

const instance = readyInstance('nl', nl)

function write(key: string, values: Readonly<Record<string, string | number>> = {}): string {
	return instance.t(key, { ...values })
}

/** The text of a key for staff, in Dutch; the same on the server and in the browser: `staffText('planning.title')`. */
export const staffText: Read<StaffTexts, string, string | number> = (key, ...[values]) => write(key, values)
