import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A file of ours: its path from the root, and its text. */
export type SourceFile = { path: string; text: string }

/** Every file that belongs to the repository, tracked or new; generated and binary ones left out by their ending. */
export function listSourceFiles(endings: readonly string[]): SourceFile[] {
	return execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
		.split('\n')
		.filter((path) => endings.some((ending) => path.endsWith(ending)) && existsSync(root + path))
		.map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
}

/** What a file imports, as written. */
export function importsOf({ text }: SourceFile): string[] {
	const found = text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm)
	return [...found].map((match) => match[1] ?? '')
}
