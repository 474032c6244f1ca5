import { staffText } from '@repo/i18n/staff'
import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** How often the page asks how far a start is, in milliseconds. */
const askEvery = 400

/** How far the start of a group is. The page asks again by itself; without script it is loaded again every two seconds. */
export function StartProgress({ starting }: { starting: { done: number; total: number } | null }) {
	const { revalidate } = useRevalidator()
	useEffect(() => {
		const asking = setInterval(() => void revalidate(), askEvery)
		return () => clearInterval(asking)
	}, [revalidate])
	const { done, total } = starting ?? { done: 0, total: 0 }
	return (
		<div className="instap-stack instap-stack--small">
			<p role="status">{staffText('cohort.start.busy', { done, total })}</p>
			<progress
				value={total === 0 ? undefined : done}
				max={total === 0 ? undefined : total}
				aria-label={staffText('cohort.start.heading')}
			/>
			<noscript>
				<meta httpEquiv="refresh" content="2" />
			</noscript>
		</div>
	)
}
