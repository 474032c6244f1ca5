import type { ReactNode } from 'react'

const looks = {
	start: 'instap-cluster',
	between: 'instap-cluster instap-cluster--between',
	equal: 'instap-cluster instap-cluster--equal',
} as const

/** Things beside each other that may wrap: buttons, tags. `equal` gives each the same width, `between` pushes them apart. */
export function Cluster({ look = 'start', children }: { look?: keyof typeof looks; children: ReactNode }) {
	return <div className={looks[look]}>{children}</div>
}
