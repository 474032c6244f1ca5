import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'

const steps: Partial<Record<string, [rows: number, columns: number]>> = {
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	ArrowUp: [-1, 0],
}

/**
 * Makes the links in the tables of an element one stop of the Tab key, with arrows from cell to cell. Without script every
 * cell is a stop. `content` changes when there are other cells.
 */
export function useArrowKeys(content: unknown) {
	const ref = useRef<HTMLDivElement>(null)
	useEffect(() => {
		for (const table of ref.current?.querySelectorAll('tbody') ?? []) {
			const links = [...table.querySelectorAll<HTMLAnchorElement>('td a')]
			const stop = links.find((link) => link.tabIndex === 0 && link === document.activeElement) ?? links[0]
			for (const link of links) link.tabIndex = link === stop ? 0 : -1
		}
	}, [content])
	const onKeyDown = useCallback((event: KeyboardEvent) => {
		const step = steps[event.key]
		const cell = event.target instanceof Element ? event.target.closest('td') : null
		if (!step || cell === null) return
		const next = linkBeside(cell, step)
		if (next === null) return
		event.preventDefault()
		const now = cell.querySelector('a')
		if (now) now.tabIndex = -1
		next.tabIndex = 0
		next.focus()
	}, [])
	return { ref, onKeyDown }
}

/** The nearest cell in a direction that has a link; cells that are full or closed are passed over. */
function linkBeside(cell: HTMLTableCellElement, [rows, columns]: [number, number]): HTMLAnchorElement | null {
	const table = cell.closest('tbody')
	let row = cell.closest('tr')?.sectionRowIndex ?? 0
	let column = cell.cellIndex
	for (;;) {
		row += rows
		column += columns
		const beside = table?.rows[row]?.cells[column]
		if (beside === undefined) return null
		const link = beside.querySelector<HTMLAnchorElement>('a')
		if (link) return link
	}
}
