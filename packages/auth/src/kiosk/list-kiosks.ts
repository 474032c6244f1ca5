import { kiosk, site, staff } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { KioskKind } from './find-kiosk.ts'
import { digitsLast } from './register-kiosk.ts'

/**
 * The shared screens that were not ended, or the tablets of halls, newest first. `state`: linked, still waiting for its
 * digits, or too late for them.
 */
export async function listKiosks({ db, actor, now }: Ctx, kind: KioskKind = 'kiosk') {
	const rows = await db
		.select({
			id: kiosk.id,
			name: kiosk.name,
			site: site.name,
			hall: kiosk.hall,
			registeredBy: staff.name,
			registeredAt: kiosk.registeredAt,
			linkedAt: kiosk.linkedAt,
		})
		.from(kiosk)
		.innerJoin(site, and(eq(site.organisationId, kiosk.organisationId), eq(site.id, kiosk.siteId)))
		.leftJoin(staff, and(eq(staff.organisationId, kiosk.organisationId), eq(staff.personId, kiosk.registeredById)))
		.where(and(eq(kiosk.organisationId, actor.organisationId), eq(kiosk.kind, kind), isNull(kiosk.endedAt)))
		.orderBy(desc(kiosk.registeredAt), desc(kiosk.id))
	return rows.map(({ linkedAt, ...row }) => {
		const waits = row.registeredAt.getTime() + digitsLast > now.getTime()
		return { ...row, state: linkedAt ? ('linked' as const) : waits ? ('waiting' as const) : ('too-late' as const) }
	})
}
