import type { BrowserContext, Page, Request, Response } from '@playwright/test'
import { isErrorPage } from './evidence.ts'
import type { Evidence } from './find-leaks.ts'

/**
 * Watches what a browser asks for and is told: addresses, where it says to come from, where it is sent on to, error pages. What
 * is answered looks at what it keeps by then, and waits until all of it is handed over.
 */
export function watch(context: BrowserContext, keep: (evidence: Evidence) => void): () => Promise<void> {
	const reading: Promise<unknown>[] = []
	context.on('request', (request) => keepAddress(request, keep))
	context.on('response', (response) => reading.push(keepAnswer(response, keep)))
	return async () => {
		for (const page of context.pages()) {
			keep({ kind: 'address', where: 'address bar', text: page.url() })
			keep({ kind: 'storage', where: page.url(), text: await whatIsKept(page) })
		}
		for (const { name, value } of await context.cookies()) keep({ kind: 'cookie', where: name, text: value })
		await Promise.allSettled(reading)
	}
}

const withoutOrigin = (url: string) => url.replace(/^https?:\/\/[^/]+/, '')

function keepAddress(request: Request, keep: (evidence: Evidence) => void) {
	keep({ kind: 'address', where: request.method(), text: withoutOrigin(request.url()) })
	keep({ kind: 'referer', where: request.url(), text: withoutOrigin(request.headers().referer ?? '') })
}

async function keepAnswer(response: Response, keep: (evidence: Evidence) => void) {
	const [status, where] = [response.status(), response.url()]
	if (isErrorPage(status)) keep({ kind: 'error page', where, text: await response.text() })
	if (status < 300 || status > 399) return
	for (const { name, value } of await response.headersArray())
		if (/^(location|set-cookie)$/i.test(name)) keep({ kind: name.toLowerCase(), where, text: value })
}

/** All that the page's origin keeps in this browser, as one text. */
const whatIsKept = (page: Page): Promise<string> =>
	page.evaluate(readStorage).catch((error: Error) => {
		// A page that is still being left, or never was one of ours, is no place where anything is kept.
		if (/navigation|closed|denied|destroyed/i.test(error.message)) return ''
		throw error
	})

/** Runs in the browser. */
async function readStorage(): Promise<string> {
	if (!location.protocol.startsWith('http')) return ''
	const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)]
	for (const name of 'caches' in window ? await caches.keys() : []) {
		const cache = await caches.open(name)
		kept.push(name)
		for (const request of await cache.keys()) kept.push(request.url, await (await cache.match(request))?.text())
	}
	for (const { name = '' } of await indexedDB.databases()) kept.push(name, await readDatabase(name))
	return JSON.stringify(kept)

	function done<T>(request: IDBRequest<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			request.addEventListener('success', () => resolve(request.result))
			request.addEventListener('error', () => reject(new Error('the browser cannot read what it keeps')))
		})
	}
	async function readDatabase(name: string) {
		const database = await done(indexedDB.open(name))
		const all: unknown[] = []
		for (const store of database.objectStoreNames) {
			const rows = database.transaction(store).objectStore(store)
			all.push(store, await done(rows.getAllKeys()), await done(rows.getAll()))
		}
		database.close()
		return all
	}
}
