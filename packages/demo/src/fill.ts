import { addDemoAccounts } from '@repo/auth/add-demo-accounts'
import { connect } from '@repo/db/connect'
import type { Urls } from '@repo/db/setup'
import { alone } from '@repo/domain/organisation/alone'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { removeDemo } from '@repo/domain/organisation/remove-demo'
import { calendarOf } from './calendar.ts'
import { administrator } from './data/staff.ts'
import { fillOrganisation, type Progress } from './fill-organisation.ts'
import { demoSlug, demoState } from './state.ts'

/** `progress` hears after each step how many of how many steps are done, and what was added. */
export type Fill = { urls: Urls; now: Date; progress?: Progress }

/**
 * Makes the demo organisation: the people of the domain handbook, 8, and as many others as the sources count, through
 * domain functions only. From day to day only the dates differ. Does nothing when the demo is there, starts again when it
 * was cut short, throws beside a real organisation. Of two at once the second waits and finds the demo there.
 */
export function fillDemo({ urls, now, progress = () => {} }: Fill): Promise<void> {
	return alone(urls.migration, 'instap demo', async () => {
		const state = await demoState(urls)
		if (state === 'demo') return
		if (state === 'real') throw new Error('The demo organisation cannot stand beside a real one.')
		const organisationId = await startAgain(urls, now)
		const connection = { name: 'instap demo', max: 1 }
		const [backoffice, portal, auth] = [
			connect(urls.backoffice, connection),
			connect(urls.portal, connection),
			connect(urls.auth, connection),
		]
		try {
			const calendar = calendarOf(now)
			const accounts = await fillOrganisation({ ...organisationId, backoffice, portal, calendar, now, progress })
			await addDemoAccounts(auth, organisationId.organisationId, accounts)
		} finally {
			await Promise.all([backoffice.close(), portal.close(), auth.close()])
		}
	})
}

/** A new demo organisation with its administrator, after whatever an earlier one left. */
async function startAgain({ migration }: Urls, now: Date) {
	await removeDemo({ migrationUrl: migration, slug: demoSlug })
	const made = await makeOrganisation({
		migrationUrl: migration,
		slug: demoSlug,
		name: 'Demo-organisatie',
		host: 'localhost',
		kind: 'demo',
		administrator,
		now,
	})
	if (!made.ok) throw new Error(`The demo organisation cannot be made: ${made.reason}`)
	return made
}
