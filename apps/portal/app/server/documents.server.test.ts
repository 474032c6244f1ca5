import { bareBuild } from '@repo/http/testing/bare-build'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
	createRequestHandler,
	data,
	type MiddlewareFunction,
	Outlet,
	redirect,
	RouterContextProvider,
	type ServerBuild,
	ServerRouter,
	UNSAFE_withComponentProps,
	UNSAFE_withErrorBoundaryProps,
} from 'react-router'
import { expect, test } from 'vitest'
import { createDocuments } from './documents.server.tsx'

const headers = { 'Content-Type': 'text/html; charset=utf-8' }
const write = (_request: Request, _context: unknown, routes: ReactNode) => renderToStaticMarkup(routes)

type Module = ServerBuild['routes'][string] extends infer R ? NonNullable<R> : never
type Parts = { loader?: () => unknown; page?: () => ReactNode }

const answerWithCookie: MiddlewareFunction<Response> = async (_, next) => {
	const response = await next()
	response.headers.append('Set-Cookie', 'session=moved')
	return response
}

/** A build with a root like the portal's, and the parts of a test at `/page`. `told` collects what reached the log. */
function makeBuild(parts: Parts, told: unknown[], middleware = answerWithCookie): ServerBuild {
	const Page = UNSAFE_withComponentProps(({ loaderData }) => (parts.page ?? (() => `page of ${String(loaderData)}`))())
	const root = {
		default: UNSAFE_withComponentProps(() => createElement(Outlet)),
		Layout: ({ children }: { children: ReactNode }) => createElement('html', null, children),
		ErrorBoundary: UNSAFE_withErrorBoundaryProps(({ error }) =>
			createElement(
				'p',
				null,
				error instanceof Error ? error.message : `status ${(error as { status: number }).status}`,
			),
		),
		middleware: [middleware],
		loader: () => null,
	}
	const route = (id: string, more: Partial<Module>) => ({ id, parentId: 'root', path: id, ...more }) as Module
	return {
		entry: {
			module: {
				default: (_request, status, documentHeaders, entry) => {
					for (const [name, value] of Object.entries(headers)) documentHeaders.set(name, value)
					const routes = createElement(ServerRouter, { context: entry, url: 'http://site.test/page' })
					return new Response(renderToStaticMarkup(routes), { status, headers: documentHeaders })
				},
				handleError: (error) => void told.push(error),
			},
		},
		routes: {
			root: { id: 'root', path: '', module: root },
			page: route('page', { module: { default: Page, loader: parts.loader ?? (() => 'Amina') } }),
			person: route('person/:id', { module: { default: Page } }),
			resource: route('resource', { module: { default: undefined as never, loader: () => new Response('data') } }),
		},
		assets: {
			version: '1',
			url: '/manifest.js',
			entry: { module: '/entry.js', imports: [] },
			routes: Object.fromEntries(
				['root', 'page'].map((id) => [id, { id, module: `/${id}.js`, hasLoader: true } as never]),
			),
		},
		...bareBuild,
	}
}

/** What our documents and React Router's own handler answer to the same question. */
async function both(parts: Parts, middleware?: MiddlewareFunction<Response>) {
	const told: [ours: unknown[], theirs: unknown[]] = [[], []]
	const url = new URL('http://site.test/page?x=1')
	const read = createDocuments({ build: makeBuild(parts, told[0], middleware), write, headers })
	const ours = await read(new Request(url), url, new RouterContextProvider())
	const handle = createRequestHandler(makeBuild(parts, told[1], middleware), 'production')
	const theirs = await handle(new Request(url), new RouterContextProvider())
	const seen = async ({ status, headers: sent }: Response, text: string | undefined) => ({
		status,
		headers: [...sent].filter(([name]) => name !== 'content-type' || text !== ''),
		text,
	})
	return {
		ours: ours && (await seen(ours.response, ours.text ?? (await ours.response.text()))),
		theirs: await seen(theirs, await theirs.text()),
		told,
	}
}

const failing = (): never => {
	throw new TypeError('Amina was born in 1990')
}

test.each<[string, Parts, number, string]>([
	['a page', {}, 200, '<html><head></head>page of Amina</html>'],
	[
		'a page whose loader sets a cookie',
		{ loader: () => data('Khalil', { headers: { 'Set-Cookie': 'read=yes', 'X-Other': 'left out' } }) },
		200,
		'<html><head></head>page of Khalil</html>',
	],
	[
		'a page with a status of its own',
		{ loader: () => data('nobody', { status: 410 }) },
		410,
		'<html><head></head>page of nobody</html>',
	],
	[
		'what does not exist',
		{
			loader: () => {
				throw new Response(null, { status: 404 })
			},
		},
		404,
		'<html><head></head><p>status 404</p></html>',
	],
	[
		'a loader that leads elsewhere',
		{
			loader: () => {
				throw redirect('/inloggen')
			},
		},
		302,
		'',
	],
	['a loader that fails', { loader: failing }, 500, '<html><head></head><p>Unexpected Server Error</p></html>'],
	[
		'a page that cannot be rendered',
		{ page: failing },
		500,
		'<html><head></head><p>Unexpected Server Error</p></html>',
	],
])('%s is answered as React Router itself answers it', async (_, parts, status, text) => {
	const { ours, theirs, told } = await both(parts)
	expect(ours).toEqual(theirs)
	expect(ours).toMatchObject({ status, text })
	expect(ours?.headers).toContainEqual(['set-cookie', 'session=moved'])
	expect(told[0]).toEqual(told[1])
})

test('middleware that refuses or leads elsewhere is obeyed', async () => {
	const refuse = await both({}, () => {
		throw new Response(null, { status: 503 })
	})
	expect(refuse.ours).toEqual(refuse.theirs)
	expect(refuse.ours).toMatchObject({ status: 503, text: '<html><head></head><p>status 503</p></html>' })
	const lead = await both({}, () => redirect('/inloggen'))
	expect(lead.ours).toEqual(lead.theirs)
	expect(lead.ours).toMatchObject({ status: 302 })
})

test('middleware that answers with another response gets the page from React Router', async () => {
	const { ours } = await both({}, async (_, next) => new Response((await next()).body, { headers: { 'X-Own': 'yes' } }))
	expect(ours).toBeUndefined()
})

test.each(['/page.data', '/page/', '/person/1', '/resource', '/nothing', '/'])(
	'%s is left to React Router',
	async (path) => {
		const url = new URL(path, 'http://site.test')
		const read = createDocuments({ build: makeBuild({}, []), write, headers })
		expect(await read(new Request(url), url, new RouterContextProvider())).toBeUndefined()
	},
)

test('a form that was sent is left to React Router', async () => {
	const url = new URL('http://site.test/page')
	const read = createDocuments({ build: makeBuild({}, []), write, headers })
	expect(await read(new Request(url, { method: 'POST' }), url, new RouterContextProvider())).toBeUndefined()
})
