import type { Urls } from '@repo/db/setup'
import type { Recorded } from './record.ts'

/** What the bare Today server needs to know. `now` in milliseconds. */
export type TodaySetup = {
	urls: Pick<Urls, 'auth' | 'portal'>
	recorded: Recorded
	page: string
	headers: Record<string, string>
	now: number
}
