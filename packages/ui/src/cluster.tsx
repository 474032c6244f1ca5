import type { ReactNode } from 'react'

const looks = {
	start: 'instap-cluster',
	between: 'instap-cluster instap-cluster--between',
	equal: 'instap-cluster instap-cluster--equal',
	end: 'instap-cluster instap-cluster--end',
} as const

/**
 * Things beside each other that may wrap: buttons, tags. `equal` gives each the same width, `between` pushes them apart, `end` puts
 * a field and its button on one line below.
 */
export function Cluster({ look = 'start', children }: { look?: keyof typeof looks; children: ReactNode }) {
	return <div className={looks[look]}>{children}</div>
}
