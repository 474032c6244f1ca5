import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { chooseEncoding, compress, isText } from './compress.ts'

export type StaticDir = {
	/** The address in front of the files: `/assets`; `/` puts them beside the pages. */
	at: string
	dir: string
	/** True when the names carry a hash of the content: kept by browsers for a year. */
	immutable: boolean
}

type StaticFile = {
	type: string
	etag: string
	cache: string
	body: Buffer
	encoded: Map<string, Promise<Uint8Array | undefined>>
}

const types: Record<string, string> = {
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	mp3: 'audio/mpeg',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
}

/**
 * The files of the build, read into memory once at the start. A request is a look-up in a list, so no address reaches
 * the file system, and a build that replaces files under a running server breaks nothing.
 */
export function readStaticFiles(dirs: readonly StaticDir[]): Map<string, StaticFile> {
	return new Map(dirs.flatMap((dir) => readDir(dir)))
}

function readDir({ at, dir, immutable }: StaticDir): [string, StaticFile][] {
	const cache = immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
	const names = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
		.filter((name) => !/(^|\/)\.(?!well-known)/.test(name))
	const isSibling = (name: string) => /\.(br|gz)$/.test(name) && names.includes(name.slice(0, -3))
	return names
		.filter((name) => !isSibling(name))
		.map((name) => {
			const body = readFileSync(path.join(dir, name))
			const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
			const type = types[path.extname(name).slice(1)] ?? 'application/octet-stream'
			const encoded: StaticFile['encoded'] = new Map()
			if (names.includes(`${name}.br`)) encoded.set('br', Promise.resolve(readFileSync(path.join(dir, `${name}.br`))))
			if (names.includes(`${name}.gz`)) encoded.set('gzip', Promise.resolve(readFileSync(path.join(dir, `${name}.gz`))))
			return [path.posix.join(at, name), { type, etag, cache, body, encoded }]
		})
}

/** Sends one file, compressed once and then kept, or 304 when the browser has it. */
export async function sendStaticFile(req: IncomingMessage, res: ServerResponse, file: StaticFile): Promise<void> {
	res.setHeader('Cache-Control', file.cache).setHeader('ETag', file.etag)
	if (isText(file.type)) res.setHeader('Vary', 'Accept-Encoding')
	if (req.headers['if-none-match']?.includes(file.etag)) return void res.writeHead(304).end()
	const encoding =
		isText(file.type) || file.encoded.size > 0 ? chooseEncoding(req.headers['accept-encoding']) : undefined
	const encoded = encoding && (await encode(file, encoding))
	if (encoding && encoded) res.setHeader('Content-Encoding', encoding)
	const body = encoded ?? file.body
	res.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.byteLength })
	res.end(req.method === 'HEAD' ? undefined : body)
}

function encode(file: StaticFile, encoding: 'br' | 'gzip') {
	const kept = file.encoded.get(encoding) ?? compress(file.body, encoding, 9)
	file.encoded.set(encoding, kept)
	return kept
}
