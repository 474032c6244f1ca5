import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { createElement, Fragment } from 'react'
import { readToday, tree } from './today.js'

export const dynamic = 'force-dynamic'

/** Vandaag as a server component: the elements of the portal's page, filled with the rows of this request. */
export default async function Today() {
	const rows = await readToday((await cookies()).get('__Host-portal')?.value ?? '')
	if (rows === null) redirect('/inloggen')
	return createElement(Fragment, null, ...tree.map((node) => render(node, rows)))
}

function render(node, rows) {
	if (typeof node === 'string') return node
	if ('query' in node) return String(rows[node.query]?.[node.row]?.[node.column])
	return createElement(node.tag, node.props, ...node.children.map((child) => render(child, rows)))
}
