import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, listSourceFiles, root, type SourceFile } from './source-files.ts'

const files = listSourceFiles(['.ts', '.tsx', '.mts', '.mjs'])
const code = files.filter(({ path }) => !/\.(test|spec|race\.test)\.tsx?$/.test(path))

/** Which files break a rule, as `file imports what`. */
const offences = (of: SourceFile[], breaks: (file: SourceFile, imported: string) => boolean) =>
	of.flatMap((file) =>
		importsOf(file)
			.filter((name) => breaks(file, name))
			.map((name) => `${file.path} imports ${name}`),
	)

const features = (app: string) =>
	readdirSync(`${root}apps/${app}/app`, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'shell' && entry.name !== 'server')
		.map((entry) => entry.name)

test.each(['portal', 'backoffice'])('in %s no feature imports another; both may import shell and server', (app) => {
	const names = features(app)
	expect(names.length).toBeGreaterThan(1)
	const crossing = offences(
		code.filter(({ path }) => path.startsWith(`apps/${app}/app/`)),
		(file, imported) => {
			const own = file.path.split('/')[3] ?? ''
			if (!imported.startsWith('.') || !names.includes(own)) return false
			const target = path.posix.join(path.posix.dirname(file.path), imported).split('/')[3] ?? ''
			return target !== own && names.includes(target)
		},
	)
	expect(crossing).toEqual([])
})

test('what is shared does not import a feature', () => {
	for (const app of ['portal', 'backoffice']) {
		const names = features(app)
		const shared = code.filter(
			({ path }) => /^apps\/\w+\/app\/(shell|server)\//.test(path) && path.startsWith(`apps/${app}`),
		)
		const crossing = offences(
			shared,
			(file, imported) =>
				names.includes(path.posix.join(path.posix.dirname(file.path), imported).split('/')[3] ?? '') &&
				imported.startsWith('.'),
		)
		expect(crossing).toEqual([])
	}
})

test.each([
	['lucia', /^lucia/, /^packages\/auth\//],
	['drizzle', /^drizzle-orm/, /^packages\/(db|domain|auth)\//],
	['the tRPC server', /^@trpc\/server/, /^packages\/api\//],
	['the design system', /^@(utrecht|nl-design-system-candidate)\//, /^packages\/ui\//],
	['postgres', /^postgres$/, /^packages\/(db|domain\/src\/organisation|run|bench|e2e)\//],
])('only its own package imports %s', (_, what, where) => {
	expect(offences(code, (file, imported) => what.test(imported) && !where.test(file.path))).toEqual([])
})

test('routes and components reach the domain only by its browser-safe files', () => {
	const pages = code.filter(
		({ path }) => path.startsWith('apps/') && path.includes('/app/') && !path.includes('.server.'),
	)
	expect(
		offences(pages, (_, imported) => imported.startsWith('@repo/domain/') && !/\.(schema|rules)$/.test(imported)),
	).toEqual([])
	expect(offences(pages, (_, imported) => imported.startsWith('@repo/db'))).toEqual([])
})

test('packages never import an app, apps never import each other', () => {
	const crossing = offences(code, (file, imported) => {
		const app = /^@repo\/(portal|backoffice|worker)/.exec(imported)?.[1]
		return app !== undefined && !/^packages\/(e2e|bench|run)\//.test(file.path) && !file.path.startsWith(`apps/${app}/`)
	})
	expect(crossing).toEqual([])
})

test('relative imports carry their ending', () => {
	expect(
		offences(
			code,
			(_, imported) =>
				imported.startsWith('.') && !/\.(ts|tsx|css|json|mjs|js)$/.test(imported) && !imported.includes('+types'),
		),
	).toEqual([])
})

test('nothing is named for nothing in particular, and barrels stand only where they are meant to', () => {
	const paths = files.map(({ path }) => path)
	expect(
		paths.filter((name) => /(^|\/)(utils?|misc|common|helpers?|lib)\//.test(name) && !name.includes('locales')),
	).toEqual([])
	expect(paths.filter((name) => /(^|\/)index\.tsx?$/.test(name) && !/^packages\/(api|i18n)\//.test(name))).toEqual([])
	expect(paths.filter((name) => !/^[a-z0-9.\-/]+$/.test(name))).toEqual([])
})

test('a package says only what it uses: every workspace import is in its manifest', async () => {
	const manifests = listSourceFiles(['package.json'])
	const missing = offences(files, (file, imported) => {
		const manifest = manifests.find(
			({ path: at }) => file.path.startsWith(`${path.posix.dirname(at)}/`) && at !== 'package.json',
		)
		const name = /^@repo\/[a-z0-9-]+/.exec(imported)?.[0]
		if (manifest === undefined || name === undefined) return false
		const { name: own, dependencies, devDependencies } = JSON.parse(manifest.text)
		return own !== name && !(name in { ...dependencies, ...devDependencies })
	})
	expect(missing).toEqual([])
})
