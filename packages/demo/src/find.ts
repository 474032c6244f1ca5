/** What stands under a key. Throws for a key that is not there: then the data of the demo contradict themselves. */
export function find<K, V>(map: ReadonlyMap<K, V>, key: K): V {
	const value = map.get(key)
	if (value === undefined) throw new Error(`The demo has no ${String(key)}`)
	return value
}
