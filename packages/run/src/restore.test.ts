import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSession } from '@repo/auth/read-session'
import { signInToDemo } from '@repo/auth/sign-in-to-demo'
import { checkBackup } from '@repo/db/backup'
import { connect } from '@repo/db/connect'
import { startEmbedded } from '@repo/db/embedded'
import { prepareDatabase } from '@repo/db/setup'
import { fillDemo } from '@repo/demo/fill'
import { demoSlug } from '@repo/demo/state'
import { afterAll, expect, test, vi } from 'vitest'
import { runScript } from './testing/run-script.ts'

vi.setConfig({ testTimeout: 300_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'restore-'))
const server = await startEmbedded({ dataDir: path.join(folder, 'postgres'), durable: false })
const closing: (() => Promise<void>)[] = [() => server.stop()]
afterAll(async () => {
	for (const close of closing.toReversed()) await close()
	rmSync(folder, { recursive: true, force: true })
})

async function open(database: string) {
	const urls = await prepareDatabase({
		superuserUrl: server.url,
		database,
		secretsFile: path.join(folder, 'secrets.json'),
	})
	const auth = connect(urls.auth, { name: 'test', max: 2 })
	const backoffice = connect(urls.backoffice, { name: 'test', max: 2 })
	closing.push(async () => void (await Promise.all([auth.close(), backoffice.close()])))
	return { urls, auth, backoffice }
}

async function run(script: string, file: string, DATABASE_URL: string) {
	const { code, err, out } = await runScript(script, { args: [file], env: { DATABASE_URL, DATA_DIR: folder } }).ended
	expect({ code, err }).toEqual({ code: 0, err: '' })
	return out
}

/** Someone else in a half day of which the free places are full, exactly as those who are in it. */
const oneMore = `
	insert into planned_half_day select p.organisation_id, other.id, p."on", p.part, p.site_id, p.block, p.work_type_id, null,
		p.starts_at, p.ends_at, 0, p.planned_by, p.planned_at
	from planned_half_day p join block_taken t using (organisation_id, site_id, "on", part, block)
	join person other on other.organisation_id = p.organisation_id and not exists (
		select from planned_half_day busy where busy.person_id = other.id and busy."on" = p."on" and busy.part = p.part)
	where t.block = 'free' and t.taken = 80 limit 1`

test('the demo organisation comes back: every row, signing in, the last place, and who may see what', async () => {
	const now = new Date()
	const [before, after] = [await open('before'), await open('after')]
	await fillDemo({ urls: before.urls, now })
	const organisationId = (await before.auth.findOrganisation(demoSlug)) ?? ''
	const signIn = (auth: typeof before.auth, code: string, app: 'portal' | 'backoffice') =>
		signInToDemo(auth, { organisationId, code, app, cookieHeader: null, now })
	const earlier = await signIn(before.auth, 'P01', 'portal')
	if (!earlier.ok) throw new Error('refused')

	const [file, again] = [path.join(folder, 'demo.gz'), path.join(folder, 'again.gz')]
	await run('backup', file, before.urls.migration)
	const out = await run('restore', file, after.urls.migration)
	await run('backup', again, after.urls.migration)
	const { sums, header } = await checkBackup({ file })
	expect(out).toContain(`${sums.reduce((all, { rows }) => all + rows, 0)} rows are back`)
	expect(await checkBackup({ file: again })).toMatchObject({ sums, header: { tables: header.tables } })

	const cookieHeader = earlier.cookie.split(';')[0] ?? null
	expect(await readSession(after.auth, { cookieHeader, app: 'portal', now })).toMatchObject({ actor: earlier.actor })
	const planner = await signIn(after.auth, 'L01', 'backoffice')
	if (!planner.ok) throw new Error('refused')
	const ask = (query: string) => after.backoffice.withActor(planner.actor, (db) => db.execute(query))
	await expect(ask(oneMore)).rejects.toMatchObject({ cause: { constraint_name: 'block_full' } })
	expect((await ask('select 1 from person')).length).toBeGreaterThan(100)
	const nobody = after.backoffice.withVisitor(organisationId, (db) => db.execute('select 1 from person'))
	expect(await nobody).toHaveLength(0)
})
