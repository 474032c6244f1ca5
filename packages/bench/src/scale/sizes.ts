import { withCluster } from '../cluster.ts'
import { type Loaded, loadOrganisations } from './load-organisations.ts'

/** One organisation as large as the sources say, and sixty as large as the largest: 150,000 people. */
const sizes = {
	small: { organisations: 1, people: 550 },
	big: { organisations: 60, people: 2_500 },
} as const

/** The same schema with 22,000 and with 6,000,000 half days. */
export type Sizes = { small: Loaded; big: Loaded }

/** Gigabytes that the two take. */
const room = 3

/** Runs `work` with both, in one throw-away PostgreSQL. Loading takes some minutes. */
export function withSizes<T>(work: (sizes: Sizes) => Promise<T>): Promise<T> {
	return withCluster(room, async (cluster) => {
		const small = await loadOrganisations(cluster, 'small', sizes.small)
		const big = await loadOrganisations(cluster, 'big', sizes.big)
		return work({ small, big })
	})
}
