import { PeoplePage } from '@repo/domain/person/person.schema'

/** How a filter stands in an address: names sealed, the rest as it is. A bookmark keeps it. */
const fields = { kind: 'vraagt', readsIn: 'leest', product: 'traject', workTypeId: 'werk' } as const

type Filter = Pick<PeoplePage, keyof typeof fields>

/** The filter of the list as its form or its address has it; what is not chosen is left out. */
export function readFilter(chosen: { get(name: string): unknown }): { [field in keyof Filter]: string } {
	const entries = Object.entries(fields).flatMap(([field, name]) => {
		const value = chosen.get(name)
		return typeof value === 'string' && value !== '' ? [[field, value] as const] : []
	})
	return Object.fromEntries(entries)
}

type Chosen = { [field in keyof Filter]?: string }

/** The filter with a searched name that was sealed, by the names that the address and forms give them. */
export function queryOf(filter: Chosen, zoek: string): Record<string, string> {
	const entries = Object.entries(fields).flatMap(([field, name]) => {
		const value = filter[field as keyof Filter]
		return value ? [[name, value] as const] : []
	})
	return { ...(zoek === '' ? {} : { zoek }), ...Object.fromEntries(entries) }
}

/** The address of the list with this filter, and a searched name that was sealed. */
export function peopleAddress(filter: Chosen, zoek: string, more: object = {}): string {
	const query = new URLSearchParams(queryOf(filter, zoek))
	for (const [name, value] of Object.entries(more)) query.set(name, String(value))
	return query.size === 0 ? '/deelnemers' : `/deelnemers?${query}`
}
