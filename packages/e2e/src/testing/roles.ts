import { staffRoles, type StaffRole } from '@repo/domain/account/account.rules'
import { endAccount } from '@repo/domain/account/end-account'
import type { Actor, Ctx } from '@repo/domain/context'
import { addPeople } from '@repo/domain/person/add-people'
import { addStaff } from '@repo/domain/person/add-staff'
import { grantRoles } from '@repo/domain/person/grant-roles'
import { listChoices } from '@repo/domain/schedule/list-choices'
import { planHalfDay } from '@repo/domain/schedule/plan-half-day'
import { day, world } from '../world/world.ts'
import type { Database } from './database.ts'
import { type Participant, makeParticipant, makeStranger, startSessionOf } from './people.ts'

/** Someone of every role that is none of a participant's; a coach is the demo's Tineke. */
export async function makeStaff(database: Database): Promise<ReadonlyMap<StaffRole, Actor>> {
	const administrator = await database.demoActor('A01')
	const made = await database.asStaff(administrator, (ctx) => addOneOfEach(ctx))
	return new Map([...made, ['coach', await database.demoActor('C01')]])
}

async function addOneOfEach(ctx: Ctx): Promise<[StaffRole, Actor][]> {
	const { organisationId } = ctx.actor
	const known = staffRoles.map((role) => ({ name: `Rol Testma ${process.pid}-${role}`, calledBy: 'Rol' }))
	const ids = await addPeople(
		ctx,
		known.map((one) => ({ ...one, readsIn: 'nl', readingSupport: 'none' })),
	)
	const withId = known.map((one, index) => ({ ...one, personId: ids[index] ?? '' }))
	await addStaff(ctx, withId)
	const grants = staffRoles.map((role, index) => ({ role, personId: ids[index] ?? '', from: '2020-01-01' }))
	await grantRoles(ctx, grants)
	return grants.map(({ role, personId }) => [role, { organisationId, personId, role, assurance: 'low' }])
}

/** What a browser sends: of everyone of the staff, a participant, people of elsewhere, and people whose account ended. */
export async function makeCookies(database: Database): Promise<ReadonlyMap<string, string | undefined>> {
	const staff = await makeStaff(database)
	const leavers = await makeStaff(database)
	const participant = await makeParticipant(database, { name: 'Cem Testma' })
	const leaver = await makeParticipant(database, { name: 'Weg Testma' })
	const { otherOrganisationId: organisationId, otherAdministratorId } = world()
	const cookies = new Map<string, string | undefined>([['nobody', undefined]])
	const start = async (who: string, actor: Actor) => cookies.set(who, await startSessionOf(database, actor))
	for (const [role, actor] of staff) await start(role, actor)
	await start('participant', participant)
	await start('participant of elsewhere', await makeStranger(database))
	const administrator = { organisationId, personId: otherAdministratorId, role: 'administrator' } as const
	await start('administrator of elsewhere', { ...administrator, assurance: 'low' })
	for (const [role, actor] of leavers) if (role !== 'coach') await start(`${role} who left`, actor)
	await start('participant who left', leaver)
	await database.asStaff(await database.demoActor('A01'), async (ctx) => {
		for (const [role, { personId }] of leavers) if (role !== 'coach') await endAccount(ctx, personId)
		const { personId } = leaver
		await grantRoles(ctx, [{ personId, role: 'participant', from: '2020-01-01', until: '2020-12-31' }])
	})
	return cookies
}

/** Participants near and far: of Tineke, of Karim, and of another organisation. The first two work on Wednesday afternoon. */
export async function makeNearAndFar(database: Database): Promise<Record<'same' | 'other' | 'elsewhere', Participant>> {
	const same = await makeParticipant(database, { name: 'Dichtbij Testma', coach: 'C01' })
	const other = await makeParticipant(database, { name: 'Verweg Testma', coach: 'C02' })
	await database.asStaff(await database.demoActor('L01'), async (ctx) => {
		const { sites, workTypes } = await listChoices(ctx)
		const ids = { siteId: sites[0]?.id ?? '', workTypeId: workTypes.find((one) => one.code === 'packing')?.id ?? '' }
		for (const { personId } of [same, other]) {
			const planned = await planHalfDay(ctx, { ...ids, personId, on: day(3), part: 'afternoon' })
			if (!planned.ok) throw new Error(planned.reason)
		}
	})
	return { same, other, elsewhere: await makeStranger(database) }
}
