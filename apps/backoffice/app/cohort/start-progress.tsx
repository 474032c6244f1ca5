import { staffText } from '@repo/i18n/staff'
import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

/** How often the page asks how far a start is, in milliseconds. */
const askEvery = 400

const Starting = z.object({ done: z.number(), total: z.number() }).nullable()
type Starting = z.infer<typeof Starting>

/** How far it is now; undefined when no answer came: who waits sees what was known, and the page asks again. */
const ask = (cohortId: string): Promise<Starting | undefined> =>
	fetch(`/groepen/${cohortId}/voortgang`)
		.then(async (answer) => (answer.ok ? Starting.parse(await answer.json()) : undefined))
		.catch(() => undefined)

/**
 * How far the start of a group is. The page asks again by itself, and looks at everything anew once a start that it found is over;
 * without script it is loaded again every two seconds.
 */
export function StartProgress({ cohortId, starting }: { cohortId: string; starting: Starting }) {
	const { revalidate } = useRevalidator()
	const [heard, setHeard] = useState(starting)
	const found = starting !== null
	useEffect(() => {
		const look = async () => {
			const now = await ask(cohortId)
			if (now) setHeard(now)
			if (now === null && found) await revalidate()
		}
		const asking = setInterval(() => void look(), askEvery)
		return () => clearInterval(asking)
	}, [revalidate, cohortId, found])
	const { done, total } = heard ?? { done: 0, total: 0 }
	return (
		<div className="instap-stack instap-stack--small">
			<p role="status">
				{total === 0 ? staffText('cohort.start.begins') : staffText('cohort.start.busy', { done, total })}
			</p>
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
