import type { MiddlewareFunction, RouterContextProvider } from 'react-router'
import { textOf } from '../shell/form.ts'
import { type FileKind, readFileKind } from '../shell/export-form.tsx'
import { isFreshHere } from './fresh.server.ts'

/** The loader of an address that a form is sent to: there is nothing to look at (405). */
export function loadNothing(): never {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** Answers a look before anything else is asked: above the check of who may have the file. */
export const postOnly: MiddlewareFunction<Response> = ({ request }) => {
	if (request.method === 'GET') loadNothing()
}

/** The kind of file that the form of `ExportForm` asks for. */
export const kindOf = (form: FormData): FileKind => readFileKind(textOf(form, 'soort')) ?? 'xlsx'

/** The file that the address of a list says was asked for, once whoever asked has shown that they are there; else null. */
export const readyOf = (context: Readonly<RouterContextProvider>, url: URL): FileKind | null =>
	isFreshHere(context) ? readFileKind(url.searchParams.get('bewaar')) : null
