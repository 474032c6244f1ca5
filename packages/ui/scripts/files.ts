import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** The folder of this package. */
export const root = join(import.meta.dirname, '..')

/** Where the build puts its files; apps serve it under `/ui/`. */
export const dist = join(root, 'dist')

/** A file of a package that this package depends on. */
export const fromPackage = (specifier: string) => join(root, 'node_modules', specifier)

/** Eight characters that change when the content does, for names that may be cached for ever. */
export const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('base64url').slice(0, 8)

/** Size after brotli at its best, in bytes. */
export const brotli = (content: string | Buffer) =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content) } })

/** Writes a file under `dist`; text gets a `.br` beside it, so that no server compresses it again. */
export function write(path: string, content: string | Buffer) {
	const file = join(dist, path)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, content)
	if (/\.(css|svg|json)$/u.test(path)) writeFileSync(`${file}.br`, brotli(content))
}
