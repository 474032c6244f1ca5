import type { KeyObject } from 'node:crypto'
import { organisation } from '@repo/db/schema'
import { asOwner } from '../organisation/as-owner.ts'
import { checkChain, type Checked } from './check-chain.ts'
import type { SignedHead } from './head.ts'

type Checking = {
	migrationUrl: string
	publicKey: KeyObject
	/** The heads that are kept outside the database, of all organisations. */
	kept: readonly SignedHead[]
}

/** Checks the log of every organisation, under the migration login: whether it is as it was written. */
export function checkLog({ migrationUrl, publicKey, kept }: Checking): Promise<{ name: string; checked: Checked }[]> {
	return asOwner(migrationUrl, async (db) => {
		const organisations = await db
			.select({ id: organisation.id, name: organisation.name })
			.from(organisation)
			.orderBy(organisation.name)
		const all = []
		for (const { id, name } of organisations) {
			const own = kept.filter(({ organisationId }) => organisationId === id)
			all.push({ name, checked: await checkChain({ db, organisationId: id, publicKey, kept: own }) })
		}
		return all
	})
}
