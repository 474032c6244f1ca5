import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './settings.ts'

const stampFile = path.join(root, 'node_modules/.cache/built')

/** Made by the build or by tools, so no reason to build again. */
const made = new Set(['node_modules', 'build', 'dist', 'generated', '.react-router', '.turbo', 'test-results'])

/**
 * True when no source file was touched since the last `rememberBuild` and the apps are there. turbo decides by content
 * and better, but takes ten seconds for it where there is no git.
 */
export function isBuilt(): boolean {
	const apps = ['portal', 'backoffice'].map((app) => path.join(root, 'apps', app, 'build/server/index.js'))
	return apps.every((app) => existsSync(app)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
}

/** Notes that the apps are built from the sources as they are. */
export function rememberBuild() {
	mkdirSync(path.dirname(stampFile), { recursive: true })
	writeFileSync(stampFile, stamp())
}

function stamp(): string {
	const hash = createHash('sha256')
	for (const name of ['pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json']) addFile(hash, path.join(root, name))
	for (const name of ['apps', 'packages']) addFolder(hash, path.join(root, name))
	return hash.digest('hex')
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (made.has(entry.name)) continue
		if (entry.isDirectory()) addFolder(hash, path.join(folder, entry.name))
		else if (entry.isFile()) addFile(hash, path.join(folder, entry.name))
	}
}

function addFile(hash: ReturnType<typeof createHash>, file: string) {
	const { size, mtimeMs } = statSync(file)
	hash.update(`${file} ${size} ${mtimeMs}\n`)
}
