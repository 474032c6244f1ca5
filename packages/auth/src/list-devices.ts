import { device, invitation, staff } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { getPerson } from '@repo/domain/person/get-person'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { standingDevice } from './standing-device.ts'

/** The phones of a person that open something now, newest first, and the last invitation. Someone else's: NotFound. */
export async function listDevices(ctx: Ctx, personId: string) {
	const { name } = await getPerson(ctx, personId)
	return { name, devices: await listLinked(ctx, personId), invitation: await findLastInvitation(ctx, personId) }
}

/** The phones of whoever asks. */
export const listOwnDevices = (ctx: Ctx) => listLinked(ctx, ctx.actor.personId)

function listLinked({ db, actor, now }: Ctx, personId: string) {
	const { organisationId } = actor
	return db
		.select({
			id: device.id,
			name: device.name,
			linkedAt: device.linkedAt,
			linkedBy: staff.name,
			seenAt: device.seenAt,
		})
		.from(device)
		.leftJoin(staff, and(eq(staff.organisationId, device.organisationId), eq(staff.personId, device.linkedById)))
		.where(and(eq(device.organisationId, organisationId), eq(device.personId, personId), standingDevice(now)))
		.orderBy(desc(device.linkedAt), desc(device.id))
}

async function findLastInvitation({ db, actor }: Ctx, personId: string) {
	const [last] = await db
		.select({ invitedAt: invitation.invitedAt, expiresAt: invitation.expiresAt, usedAt: invitation.usedAt })
		.from(invitation)
		.where(
			and(
				eq(invitation.organisationId, actor.organisationId),
				eq(invitation.personId, personId),
				eq(invitation.purpose, 'phone'),
				isNull(invitation.representativeId),
			),
		)
		.orderBy(desc(invitation.invitedAt))
		.limit(1)
	return last ?? null
}
