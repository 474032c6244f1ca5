import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem } from './problem.ts'
import { root } from './settings.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const aptGet = '/usr/bin/apt-get'
const e2e = path.join(root, 'packages/e2e')

/** The package that ships a browser inside, for machines where nothing else works. */
const shipped = { name: '@sparticuz/chromium', version: '153.0.0' }

/**
 * The path of a Chromium that starts: `CHROMIUM_PATH`, one that is installed, Debian's package when we are root,
 * Playwright's own, or one out of a package. Throws a `Problem` that says what to do when none can be had.
 */
export async function findChromium(say: (line: string) => void): Promise<string> {
	const named = process.env.CHROMIUM_PATH
	if (named) {
		if (starts(named)) return named
		throw new Problem(`CHROMIUM_PATH is set to ${named}, which does not start: correct it, or leave it out.`)
	}
	const sources = [findInstalled, installPackage, usePlaywright, unpackShipped]
	for (const source of sources) {
		const program = await source(say)
		if (program !== undefined && starts(program)) return program
	}
	throw new Problem(
		'No Chromium can be had here: install one (Debian: apt install chromium) or set CHROMIUM_PATH to one.',
	)
}

/** Some systems have a `chromium` that only tells how to install it, so each is tried out. */
function starts(program: string): boolean {
	return spawnSync(program, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
}

function findInstalled(): string | undefined {
	const folders = (process.env.PATH ?? '').split(path.delimiter)
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file))
}

function installPackage(say: (line: string) => void): string | undefined {
	if (process.getuid?.() !== 0 || spawnSync(aptGet, ['--version']).status !== 0) return undefined
	say('installing Chromium with apt-get')
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	spawnSync(aptGet, ['update', '-q'], { env })
	const done = spawnSync(aptGet, ['install', '-yq', '--no-install-recommends', 'chromium'], { env })
	return done.status === 0 ? findInstalled() : undefined
}

function usePlaywright(say: (line: string) => void): string | undefined {
	say("downloading Playwright's Chromium")
	const command = path.join(e2e, 'node_modules/.bin/playwright')
	if (spawnSync(command, ['install', 'chromium'], { cwd: e2e }).status !== 0) return undefined
	const ask = "console.log(require('@playwright/test').chromium.executablePath())"
	return spawnSync(process.execPath, ['-e', ask], { cwd: e2e, encoding: 'utf8' }).stdout.trim()
}

async function unpackShipped(say: (line: string) => void): Promise<string | undefined> {
	say(`unpacking the Chromium of ${shipped.name}`)
	const folder = path.join(root, 'node_modules/.cache/chromium')
	const what = `${shipped.name}@${shipped.version}`
	const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder]
	if (spawnSync('npm', ['install', ...flags, what], { cwd: root }).status !== 0) return undefined
	const file = createRequire(path.join(folder, 'x.js')).resolve(shipped.name)
	const module: { default: { executablePath: () => Promise<string> } } = await import(pathToFileURL(file).href)
	return module.default.executablePath()
}
