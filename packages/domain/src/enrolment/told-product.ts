import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { neutralProduct, type Product, tellingProduct } from './enrolment.rules.ts'

/** A column with a product and whose it is. */
type Told = { product: PgColumn; personId: PgColumn }

/** What someone goes through, as this reader may know it: as it is for who may know the road, and otherwise the neutral one. */
export const toldProduct = (ctx: Ctx, { product, personId }: Told): SQL<Product> =>
	told(product, mayKnow(ctx, personId))

/** The same for a file, which goes on to people of whom nobody knows what they may know: whoever makes it. */
export const productInFile = (product: PgColumn): SQL<Product> => told(product, sql`false`)

const told = (product: PgColumn, may: SQL): SQL<Product> =>
	sql<Product>`case when ${product} = ${tellingProduct} and not ${may} then ${neutralProduct}::product else ${product} end`

/** As the policy of `restricted_channel` has it; a file that was opened with a reason does not tell it. */
function mayKnow({ actor: { role } }: Ctx, personId: PgColumn): SQL {
	if (role === 'coach') return sql`(${personId} in (select goes_with()))`
	return role === 'team_lead' ? sql`true` : sql`false`
}
