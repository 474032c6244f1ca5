import { useEffect, useRef } from 'react'

const steps: Partial<Record<string, [rows: number, columns: number]>> = {
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	ArrowUp: [-1, 0],
}

/**
 * Makes the links in the tables of an element one stop of the Tab key, with arrows from cell to cell, and hands a press on
 * a link to `choose`. Without script every cell is a stop, and a press goes to the address of the link.
 */
export function useBoard(choose: (address: URL) => void) {
	const ref = useRef<HTMLDivElement>(null)
	useEffect(() => {
		const board = ref.current
		for (const table of board?.querySelectorAll('tbody') ?? []) {
			const links = [...table.querySelectorAll<HTMLAnchorElement>('td a')]
			for (const link of links) link.tabIndex = link === links[0] ? 0 : -1
		}
		board?.addEventListener('keydown', moveOn)
		return () => board?.removeEventListener('keydown', moveOn)
	}, [])
	useEffect(() => {
		const board = ref.current
		function press(event: MouseEvent) {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('td a') : null
			if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
			event.preventDefault()
			choose(new URL(link.href))
		}
		board?.addEventListener('click', press)
		return () => board?.removeEventListener('click', press)
	}, [choose])
	return ref
}

function moveOn(event: KeyboardEvent) {
	const step = steps[event.key]
	const cell = event.target instanceof Element ? event.target.closest('td') : null
	const next = step && cell && linkBeside(cell, step)
	if (!next) return
	event.preventDefault()
	const now = cell.querySelector('a')
	if (now) now.tabIndex = -1
	next.tabIndex = 0
	next.focus()
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
