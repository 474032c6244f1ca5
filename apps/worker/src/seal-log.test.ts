import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { useTestDb } from '@repo/db/testing'
import { checkChain } from '@repo/domain/access/check-chain'
import { readHeads } from '@repo/domain/access/heads-file'
import { logAccess } from '@repo/domain/access/log-access'
import { as, makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { onTestFinished, expect, test } from 'vitest'
import { every } from './every.ts'
import { sealLog } from './seal-log.ts'

const db = await useTestDb()
const { privateKey: key, publicKey } = generateKeyPairSync('ed25519')

function makeHeadsFile() {
	const folder = mkdtempSync(path.join(tmpdir(), 'heads-'))
	onTestFinished(() => rmSync(folder, { recursive: true }))
	return path.join(folder, 'access-heads.log')
}

test('a round seals the log of every organisation, and keeps each signed end outside the database', async () => {
	const headsFile = makeHeadsFile()
	const worlds = [await makeWorld(db), await makeWorld(db)]
	const round = (sweep: boolean) => sealLog(db.worker, { key, headsFile, now: mondayEarly, sweep })
	for (const sweep of [true, false]) {
		for (const { organisationId, planner } of worlds) {
			const someone = await makePerson(db, organisationId)
			await as(db, planner, (ctx) =>
				logAccess({ ...ctx, address: '::1' }, { action: 'read', what: 'schedule', people: [someone.personId] }),
			)
		}
		await round(sweep)
	}

	const heads = readHeads(readFileSync(headsFile, 'utf8'))
	for (const { organisationId } of worlds) {
		const kept = heads.filter((head) => head.organisationId === organisationId)
		expect(kept.map(({ position }) => position)).toEqual([1, 2])
		const checked = await db.worker.withVisitor(organisationId, (handle) =>
			checkChain({ db: handle, organisationId, publicKey, kept }),
		)
		expect(checked).toEqual({ ok: true, lines: 2 })
	}
})

test('a round that fails is told and the next one comes; there are never two at a time, and the end waits', async () => {
	const told: string[] = []
	const seen = { rounds: 0, together: 0, most: 0 }
	const enough = Promise.withResolvers<void>()
	const round = async () => {
		seen.most = Math.max(seen.most, (seen.together += 1))
		seen.rounds += 1
		if (seen.rounds === 4) enough.resolve()
		await db.worker.reached()
		seen.together -= 1
		if (seen.rounds === 1) throw new TypeError('what it was about')
	}
	const { first, stop } = every(1, 'counting', round, (line) => told.push(line))
	await first
	await enough.promise
	await stop()

	expect(told).toEqual(['worker: the counting failed: TypeError'])
	expect(seen).toMatchObject({ together: 0, most: 1 })
})
