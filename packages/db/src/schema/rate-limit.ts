import { bigint, index, integer, pgTable, primaryKey, foreignKey, text } from 'drizzle-orm/pg-core'
import { organisationId, ownOrganisation } from './columns.ts'
import { organisation } from './organisation.ts'

/** How often something was tried, by a key such as a card or a network (A7). `expiresAt` in milliseconds since 1970. */
export const rateLimit = pgTable(
	'rate_limit',
	{
		...organisationId,
		key: text().notNull(),
		points: integer().notNull(),
		expiresAt: bigint({ mode: 'number' }),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.key] }),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		index().on(t.organisationId, t.expiresAt),
		...ownOrganisation(t, { auth: true, worker: true }),
	],
)
