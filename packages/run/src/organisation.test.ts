import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from '@repo/db/embedded'
import { connect } from '@repo/db/connect'
import { prepareDatabase } from '@repo/db/setup'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { claim } from './ending.ts'
import { findProcesses } from './processes.ts'
import { runScript } from './testing/run-script.ts'

vi.setConfig({ testTimeout: 180_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'organisation-'))
const dataDir = path.join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const flags = (slug: string) => [
	`--slug=${slug}`,
	`--name=${slug} Werkt`,
	`--host=Portaal.${slug}.example.nl`,
	'--administrator=Ada Bakker',
	'--email=ada@example.nl',
]
const make = (args: string[]) => runScript('organisation', { env: { DATA_DIR: dataDir }, args }).ended

test('what makes no sense is one sentence, and nothing is made', async () => {
	const [code, out] = [1, '']
	expect(await make(['--slug=noord'])).toEqual({
		code,
		out,
		err: expect.stringMatching(/^--name is missing, [^\n]*\n$/),
	})
	expect(existsSync(dataDir)).toBe(false)
})

const link = /^link +http:\/\/localhost:3001\/uitnodiging#[\w-]{43} \(for Ada Bakker: works once, for 72 hours\)$/m

test('a first organisation makes its database, and stops it; a second one joins a product that runs', async () => {
	const first = await make(flags('noord'))
	expect(first.out).toMatch(link)
	expect(first).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^made +noord Werkt, at https:\/\/portaal\.noord\.example\.nl, with Ada Bakker as adm/m),
		err: '',
	})
	expect(findProcesses(folder)).toEqual([])

	// From here on this process is the product.
	await claim(dataDir)
	const server = await startEmbedded({ dataDir: path.join(dataDir, 'postgres'), durable: true })
	onTestFinished(server.stop)
	expect(await make(flags('zuid'))).toMatchObject({
		code: 0,
		out: expect.stringContaining('beside the product that runs'),
	})
	expect(await make(flags('zuid'))).toMatchObject({
		code: 1,
		err: 'There is an organisation with this slug already: choose another --slug.\n',
	})
	expect(await make(['--slug=oost', ...flags('noord').slice(1)])).toMatchObject({
		code: 1,
		err: 'There is an organisation at this host name already: choose another --host.\n',
	})
	const urls = await prepareDatabase({ superuserUrl: server.url, secretsFile: path.join(dataDir, 'secrets.json') })
	const portal = connect(urls.portal, { name: 'test' })
	expect(await portal.findOrganisation('portaal.zuid.example.nl')).not.toBe(null)
	expect(await portal.organisationKinds()).toEqual(['real'])
	await portal.close()

	const letIn = (...args: string[]) => runScript('administrator', { env: { DATA_DIR: dataDir }, args }).ended
	expect(await letIn('--email=ada@example.nl', '--slug=zuid')).toMatchObject({
		code: 0,
		out: expect.stringMatching(
			/^link +http:\/\/localhost:3001\/uitnodiging#[\w-]{43} \(for ada@example\.nl: works once/m,
		),
	})
	expect(await letIn('--email=niemand@example.nl', '--slug=zuid')).toMatchObject({
		code: 1,
		err: 'Nobody who is administrator there today has this e-mail address.\n',
	})
	expect(await letIn('--email=ada@example.nl')).toMatchObject({
		code: 1,
		err: expect.stringMatching(/^There are several/),
	})
	expect(await letIn('ada')).toMatchObject({ code: 1, err: expect.stringMatching(/^Say whom to let in, [^\n]*\n$/) })
})
