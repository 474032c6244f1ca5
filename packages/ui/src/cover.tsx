import { type ReactNode, useEffect, useRef } from 'react'
import { Heading } from './heading.tsx'
import { Paragraph } from './paragraph.tsx'
import type { Words } from './text.tsx'

/** What a `Cover` lies over. `inert` stays in sight but out of reach; `hidden` is out of sight too, with all that was typed. */
export function Coverable({ state, children }: { state: 'open' | 'inert' | 'hidden'; children: ReactNode }) {
	return (
		<div inert={state !== 'open'} className={state === 'hidden' ? 'instap-covered' : undefined}>
			{children}
		</div>
	)
}

/** A question over the whole page. It takes the focus, and gives it back where it was. */
export function Cover({ heading, line, children }: { heading: Words; line: Words; children: ReactNode }) {
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => {
		const before = document.activeElement
		box.current?.querySelector<HTMLElement>('button, a')?.focus()
		return () => {
			if (before instanceof HTMLElement) queueMicrotask(() => before.focus())
		}
	}, [])
	return (
		<div className="instap-cover">
			<div
				ref={box}
				className="instap-card instap-stack"
				role="alertdialog"
				aria-modal="true"
				aria-labelledby="cover"
				aria-describedby="cover-line"
			>
				<Heading level={2} id="cover" line={heading} />
				<div id="cover-line">
					<Paragraph line={line} />
				</div>
				<div>{children}</div>
			</div>
		</div>
	)
}
