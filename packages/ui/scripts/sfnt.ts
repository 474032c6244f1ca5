/** Reads what a test wants to know of a font: its characters, its features and its axis. All numbers are big-endian. */
export function readFont(font: Buffer) {
	const tables = new Map<string, Buffer>()
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const at = 12 + index * 16
		const start = font.readUInt32BE(at + 8)
		tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)))
	}
	return { characters: charactersOf(table(tables, 'cmap')), features: featuresOf(tables), weights: weightsOf(tables) }
}

function table(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
	const found = tables.get(name)
	if (!found) throw new Error(`The font has no ${name} table`)
	return found
}

/** The code points of the first format 4 or 12 sub-table. */
function charactersOf(cmap: Buffer): ReadonlySet<number> {
	const found = new Set<number>()
	for (let index = 0; index < cmap.readUInt16BE(2); index++) {
		const sub = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
		if (sub.readUInt16BE(0) === 12) addGroups(sub, found)
		if (sub.readUInt16BE(0) === 4) addSegments(sub, found)
	}
	return found
}

function addGroups(sub: Buffer, found: Set<number>) {
	for (let group = 0; group < sub.readUInt32BE(12); group++) {
		const at = 16 + group * 12
		for (let code = sub.readUInt32BE(at); code <= sub.readUInt32BE(at + 4); code++) found.add(code)
	}
}

function addSegments(sub: Buffer, found: Set<number>) {
	const bytes = sub.readUInt16BE(6)
	for (let at = 0; at < bytes; at += 2) {
		const last = sub.readUInt16BE(14 + at)
		for (let code = sub.readUInt16BE(16 + bytes + at); code <= last && code < 0xffff; code++) found.add(code)
	}
}

function featuresOf(tables: ReadonlyMap<string, Buffer>): ReadonlySet<string> {
	const found = new Set<string>()
	for (const name of ['GSUB', 'GPOS']) {
		const layout = tables.get(name)
		if (!layout) continue
		const list = layout.subarray(layout.readUInt16BE(6))
		for (let index = 0; index < list.readUInt16BE(0); index++)
			found.add(list.toString('latin1', 2 + index * 6, 6 + index * 6))
	}
	return found
}

/** Lowest and highest weight of the variable axis. */
function weightsOf(tables: ReadonlyMap<string, Buffer>) {
	const axes = table(tables, 'fvar')
	const axis = axes.subarray(axes.readUInt16BE(4))
	return { tag: axis.toString('latin1', 0, 4), min: axis.readInt32BE(4) / 65536, max: axis.readInt32BE(12) / 65536 }
}
