import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from '@repo/db/embedded'
import { connect } from '@repo/db/connect'
import { prepareDatabase } from '@repo/db/setup'
import { sealEvents } from '@repo/domain/access/seal-events'
import { headLine } from '@repo/domain/access/heads-file'
import { asOwner } from '@repo/domain/organisation/as-owner'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { claim } from './ending.ts'
import { headsFileOf, logKeyOf, parseLogKey } from './log-key.ts'
import { runScript } from './testing/run-script.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'access-log-'))
const settings = { dataDir: path.join(folder, 'data'), logKey: undefined }
const check = (env: Record<string, string> = {}) =>
	runScript('access-log', { env: { DATA_DIR: settings.dataDir, LOG_KEY: '', ...env } }).ended
let stop = () => Promise.resolve()
let migrationUrl = ''
let superuserUrl = ''

beforeAll(async () => {
	// From here on this process is the product.
	await claim(settings.dataDir)
	const server = await startEmbedded({ dataDir: path.join(settings.dataDir, 'postgres'), durable: false })
	stop = server.stop
	superuserUrl = Object.assign(new URL(server.url), { pathname: '/instap' }).href
	const urls = await prepareDatabase({
		superuserUrl: server.url,
		secretsFile: path.join(settings.dataDir, 'secrets.json'),
	})
	migrationUrl = urls.migration
	const made = await makeOrganisation({
		migrationUrl,
		slug: 'noord',
		name: 'Noord Werkt',
		host: 'noord.example.nl',
		kind: 'real',
		administrator: { name: 'Ada Bakker', calledBy: 'Ada' },
		now: new Date(),
	})
	if (!made.ok) throw new Error(made.reason)
	const { organisationId, administratorId } = made
	await asOwner(migrationUrl, (db) =>
		db.execute(`insert into access_event (organisation_id, at, day, actor_id, actor_role, action, what, ground, address)
			select '${organisationId}', now(), current_date, '${administratorId}', 'administrator', 'read', 'person', 'account', '::1'
			from generate_series(1, 5)`),
	)
	const worker = connect(urls.worker, { name: 'test' })
	const key = parseLogKey(logKeyOf(settings))
	const { head } = await worker.withVisitor(organisationId, (db) =>
		sealEvents({ db, organisationId, now: new Date(), key }),
	)
	await worker.close()
	if (head === null) throw new Error('nothing was sealed')
	writeFileSync(headsFileOf(settings), headLine(head))
})
afterAll(async () => {
	await stop()
	rmSync(folder, { recursive: true, force: true })
})

/** Changes the database as whoever has the whole server can. */
const tamper = (change: string) =>
	asOwner(superuserUrl, async (db) => {
		await db.execute('set role none')
		await db.execute('set local session_replication_role = replica')
		await db.execute(change)
	})

test('a log that is as it was written says so, over how many lines', async () => {
	const { code, out, err } = await check()
	expect({ code, err }).toEqual({ code: 0, err: '' })
	expect(out).toMatch(/^log +Noord Werkt: 5 lines, the chain holds$/m)
})

test('the first line that is broken is named, with what is wrong with it', async () => {
	await tamper(`update access_event set address = '::2' where id =
		(select event_id from access_seal where position = 3)`)
	const { code, out, err } = await check()
	expect({ code, err }).toEqual({ code: 1, err: 'The log of Noord Werkt is broken.\n' })
	expect(out).toMatch(/^BROKEN +Noord Werkt: line 3 \([0-9a-f-]{36}\): it is not what was written/m)
	await tamper(`update access_event set address = '::1' where address = '::2'`)
})

test('an end that was cut off is seen by the file beside the database; without the file that is said', async () => {
	const heads = readFileSync(headsFileOf(settings), 'utf8')
	await tamper('delete from access_head; delete from access_seal; delete from access_event')
	const cut = await check()
	expect(cut.code).toBe(1)
	expect(cut.out).toMatch(/^BROKEN +Noord Werkt: line 1: it and all after it are gone/m)

	rmSync(headsFileOf(settings))
	const blind = await check()
	expect(blind.out).toMatch(/^heads +none in \S+access-heads\.log: an end that was cut off cannot be seen$/m)
	writeFileSync(headsFileOf(settings), heads)
})

test('another key, or none, is one sentence', async () => {
	expect(await check({ LOG_KEY: 'no key' })).toMatchObject({
		code: 1,
		err: 'LOG_KEY must be an Ed25519 key, PKCS8 in base64url.\n',
	})
	expect(await check({ DATA_DIR: path.join(folder, 'nowhere') })).toMatchObject({
		code: 1,
		err: expect.stringMatching(/^There is no log key in \S+: set DATA_DIR or LOG_KEY to the one you mean\.\n$/),
	})
})
