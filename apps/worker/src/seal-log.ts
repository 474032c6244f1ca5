import type { KeyObject } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Connection } from '@repo/db/connect'
import { headLine } from '@repo/domain/access/heads-file'
import type { SignedHead } from '@repo/domain/access/head'
import { sealEvents, sealsAtOnce } from '@repo/domain/access/seal-events'

type Sealing = { key: KeyObject; headsFile: string; now: Date; sweep: boolean }

/** Seals what came into the log of every organisation since the last round, and adds each signed end to the file. */
export async function sealLog(connection: Connection, { key, headsFile, now, sweep }: Sealing): Promise<void> {
	for (const organisationId of await connection.listOrganisations()) {
		for (;;) {
			const { sealed, head } = await connection.withVisitor(organisationId, (db) =>
				sealEvents({ db, organisationId, now, key, sweep }),
			)
			if (head !== null) await keep(headsFile, head)
			if (sealed < sealsAtOnce) break
		}
	}
}

/** On the disk before the next one: a file that ends earlier than the log says nothing about its end. */
async function keep(headsFile: string, head: SignedHead) {
	const file = await open(headsFile, 'a', 0o600)
	try {
		await file.writeFile(headLine(head))
		await file.sync()
	} finally {
		await file.close()
	}
}
