import { roleGrant, staffAccount, staffRoles as rolesInDatabase, standIn, workGroup } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { NotFound } from '../errors.ts'
import { as, makeCaseload, makeOrganisation, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { staffRoles } from './account.rules.ts'
import { NewStaffMember } from './account.schema.ts'
import { endAccount } from './end-account.ts'
import { getStaffMember } from './get-staff-member.ts'
import { listStaff } from './list-staff.ts'
import { setRoles } from './set-roles.ts'

const db = await useTestDb()
const world = await makeWorld(db)
const { organisationId } = world
const administrator = await makePerson(db, organisationId, 'administrator')

async function makeMember(role: (typeof staffRoles)[number] = 'coach') {
	const member = await makePerson(db, organisationId, role)
	await db.owner.insert(staffAccount).values({
		organisationId,
		personId: member.personId,
		email: `${member.personId}@example.org`,
		invitedAt: mondayEarly,
	})
	return member
}

const memberOf = (personId: string) => as(db, administrator, (ctx) => getStaffMember(ctx, personId))

test('the roles to choose from are those of the database, each once', () => {
	expect(staffRoles.toSorted()).toEqual(rolesInDatabase.toSorted())
})

test.each([
	['no name', { name: ' ' }, 'required'],
	['a line break in a name', { name: 'Nina\nNepstra' }, 'required'],
	['no address', { email: 'nina' }, 'no-email'],
	['two addresses', { email: 'nina@example.org, eve@example.org' }, 'no-email'],
	['no role', { roles: [] }, 'no-role'],
])('%s is refused', (_, change, message) => {
	const right = { name: 'Nina Nepstra', calledBy: 'Nina', email: ' Nina@Example.org ', roles: ['coach', 'coach'] }

	expect(NewStaffMember.parse(right)).toEqual({ ...right, email: 'nina@example.org', roles: ['coach'] })
	expect(NewStaffMember.safeParse({ ...right, ...change }).error?.issues.map((issue) => issue.message)).toContain(
		message,
	)
})

test('the list shows everyone who works here, with roles and how far the account is', async () => {
	const [invited, active, gone] = [await makeMember(), await makeMember('planner'), await makeMember()]
	const mark = (personId: string, set: object) =>
		db.owner.update(staffAccount).set(set).where(eq(staffAccount.personId, personId))
	await mark(active.personId, { activatedAt: mondayEarly })
	await mark(gone.personId, { activatedAt: mondayEarly, endedAt: mondayEarly })
	await db.owner.update(roleGrant).set({ until: '2026-11-22' }).where(eq(roleGrant.personId, gone.personId))
	const list = await as(db, administrator, listStaff)
	const found = ({ personId }: { personId: string }) => list.find(({ id }) => id === personId)

	expect(found(invited)).toMatchObject({ state: 'invited', roles: ['coach'] })
	expect(found(active)).toMatchObject({ state: 'active', roles: ['planner'] })
	expect(found(gone)).toMatchObject({ state: 'ended', roles: [] })
	expect(found(administrator)).toMatchObject({ state: null, email: null, roles: ['administrator'] })
})

test('roles that are not named end at once, new ones begin today, and one that is given back is there again', async () => {
	const { personId } = await makeMember()
	const set = (...roles: (typeof staffRoles)[number][]) =>
		as(db, administrator, (ctx) => setRoles(ctx, { personId, roles }))

	expect(await set('planner', 'team_lead')).toEqual({ ok: true })
	expect((await memberOf(personId)).roles).toEqual(['planner', 'team_lead'])
	expect(await set('coach')).toEqual({ ok: true })
	expect((await memberOf(personId)).roles).toEqual(['coach'])
	const [planner] = await db.owner
		.select()
		.from(roleGrant)
		.where(and(eq(roleGrant.personId, personId), eq(roleGrant.role, 'planner')))
	expect(planner).toMatchObject({ until: '2026-11-22' })
})

test('whoever leaves has no role and no account, and what hangs on them stays to be handed over', async () => {
	const [leaver, colleague, amina] = [
		await makeMember(),
		await makePerson(db, organisationId, 'coach'),
		await makePerson(db, organisationId),
	]
	await makeCaseload(db, leaver, amina)
	await db.owner.update(workGroup).set({ supervisorId: leaver.personId })
	const days = { from: '2026-11-20', until: '2026-11-30', namedById: administrator.personId }
	await db.owner
		.insert(standIn)
		.values({ organisationId, coachId: colleague.personId, standInId: leaver.personId, ...days })
	const end = () => as(db, administrator, (ctx) => endAccount(ctx, leaver.personId))

	expect(await end()).toEqual({ ok: true })
	expect(await end()).toEqual({ ok: true })
	const left = await memberOf(leaver.personId)
	expect(left).toMatchObject({ state: 'ended', roles: [] })
	expect(left.handOver.people.map(({ id }) => id)).toEqual([amina.personId])
	expect(left.handOver.standIns).toMatchObject([{ from: '2026-11-20', until: '2026-11-30' }])
	expect(left.handOver.groups.length).toBeGreaterThan(0)
	expect(await as(db, administrator, (ctx) => setRoles(ctx, { personId: leaver.personId, roles: ['coach'] }))).toEqual({
		ok: false,
		reason: 'ended',
	})
})

test('the last administrator stays, also when two end each other at the same moment', async () => {
	const { id } = await makeOrganisation(db)
	const [ada, bo] = [await makePerson(db, id, 'administrator'), await makePerson(db, id, 'administrator')]
	const ended = await Promise.all([
		as(db, ada, (ctx) => endAccount(ctx, bo.personId)),
		as(db, bo, (ctx) => endAccount(ctx, ada.personId)),
	])

	expect(ended.filter(({ ok }) => ok)).toHaveLength(1)
	expect(ended.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'last-administrator' }])
	const stays = ended[0].ok ? ada : bo
	expect(await as(db, stays, (ctx) => setRoles(ctx, { personId: stays.personId, roles: ['coach'] }))).toEqual({
		ok: false,
		reason: 'last-administrator',
	})
})

test('someone of another organisation, a participant and nobody are all as absent', async () => {
	const elsewhere = await makePerson(db, (await makeOrganisation(db)).id, 'coach')
	const participant = await makePerson(db, organisationId)
	for (const personId of [elsewhere.personId, participant.personId, crypto.randomUUID()]) {
		await expect(memberOf(personId)).rejects.toThrow(NotFound)
		await expect(as(db, administrator, (ctx) => endAccount(ctx, personId))).rejects.toThrow(NotFound)
		const roles = as(db, administrator, (ctx) => setRoles(ctx, { personId, roles: ['coach'] }))
		await expect(roles).rejects.toThrow(NotFound)
	}
})
