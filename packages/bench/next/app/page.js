import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { createElement } from 'react'
import { readToday, tree } from './today.js'

export const dynamic = 'force-dynamic'

/** Vandaag as a server component: the elements of the portal's page, filled with the rows of this request. */
export default async function Today() {
	const rows = await readToday((await cookies()).get('__Host-portal')?.value ?? '')
	if (rows === null) redirect('/inloggen')
	return tree.map((node, index) => render(node, rows, index))
}

function render(node, rows, key) {
	if (typeof node === 'string') return node
	if ('query' in node) return String(rows[node.query]?.[node.row]?.[node.column])
	const { tag, props, children } = node
	const inside = children.map((child, index) => render(child, rows, index))
	return createElement(tag, { ...props, key }, ...(inside.length > 0 ? inside : []))
}
