import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue, flatten } from './catalogue.ts'
import type { TextTree } from './catalogue.ts'
import { cut } from './template.ts'

const packageDir = path.resolve(import.meta.dirname, '..')
const command = path.join(packageDir, 'node_modules', 'i18next-cli', 'dist', 'esm', 'cli.js')
let dir = ''

beforeAll(() => {
	dir = mkdtempSync(path.join(tmpdir(), 'i18n-texts-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

function cli(cwd: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' })
	return { status, output: stdout + stderr }
}

/** A call for every Dutch text, as a page would make it: that is how the command learns which texts there must be. */
function callOf(key: string, text: string): string {
	const plural = /^(.+)_(?:one|other)$/.exec(key)
	const names = cut(text).filter((_, index) => index % 2 === 1)
	const values = [...new Set(plural === null ? names : ['count', ...names])]
	return `t('${plural?.[1] ?? key}', { ${values.map((name) => `${name}: 1`).join(', ')} })`
}

/** Lays the texts down as one JSON file per language, the form that the command reads. */
function layDown(name: string, texts: Readonly<Record<string, TextTree>>): string {
	const project = path.join(dir, name)
	mkdirSync(path.join(project, 'locales'), { recursive: true })
	for (const [code, tree] of Object.entries(texts)) {
		writeFileSync(path.join(project, 'locales', `${code}.json`), JSON.stringify(tree))
	}
	const calls = [...flatten(catalogue.nl)].map(([key, text]) => callOf(key, text))
	writeFileSync(path.join(project, 'texts.ts'), `declare const t: any\n${calls.join('\n')}\n`)
	const extract = { input: ['texts.ts'], output: 'locales/{{language}}.json', defaultNS: false, primaryLanguage: 'nl' }
	const config = { locales: Object.keys(texts), extract }
	writeFileSync(path.join(project, 'i18next.config.ts'), `export default ${JSON.stringify(config)}\n`)
	return project
}

test('i18next-cli status: no text is missing in any language', { timeout: 60_000 }, () => {
	const { status, output } = cli(layDown('all', catalogue), 'status')
	expect(status, output).toBe(0)
})

test('i18next-cli status notices a missing file of texts', { timeout: 60_000 }, () => {
	const { nl, en } = catalogue
	const incomplete = Object.fromEntries(Object.entries(en).filter(([name]) => name !== 'today'))
	expect(cli(layDown('complete', { nl, en }), 'status').status).toBe(0)
	expect(cli(layDown('incomplete', { nl, en: incomplete }), 'status').status).toBe(1)
})

test('i18next-cli lint: no page holds a text of its own', { timeout: 60_000 }, () => {
	const { status, output } = cli(packageDir, 'lint')
	expect(status, output).toBe(0)
})
