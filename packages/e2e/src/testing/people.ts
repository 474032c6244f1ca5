import type { Language } from '@repo/domain/person/person.schema'
import { startSession } from '@repo/auth/start-session'
import type { Actor, Ctx } from '@repo/domain/context'
import { addContracts } from '@repo/domain/enrolment/add-contracts'
import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { addPeople } from '@repo/domain/person/add-people'
import { addToCaseload } from '@repo/domain/person/add-to-caseload'
import { grantRoles } from '@repo/domain/person/grant-roles'
import { nowThere, world } from '../world/world.ts'
import type { Database } from './database.ts'

/** Someone new for one test, in the demo organisation, with nothing planned. */
export type NewParticipant = {
	/** The whole name; the first word is what others call the person. */
	name: string
	readsIn?: Language
	/** A local date; left out where it does not matter. */
	bornOn?: string
	/** A GON place, a contract, or neither: a free place. */
	place?: 'gon' | 'contract' | 'free'
	/** Code of the coach who goes with this person. */
	coach?: string
}

/** Someone whom a test made. */
export type Participant = Actor & { name: string }

const longAgo = '2020-01-01'
let made = 0

/** Makes someone, as the administrator does; the name gets a number, so that each test has people of its own. */
export async function makeParticipant(database: Database, wanted: NewParticipant): Promise<Participant> {
	const { place = 'free', coach = 'C01' } = wanted
	const [administrator, { personId: coachId }] = await Promise.all([
		database.demoActor('A01'),
		database.demoActor(coach),
	])
	return database.asStaff(administrator, async (ctx) => {
		const participant = await addParticipant(ctx, wanted)
		const { personId } = participant
		await addToCaseload(ctx, [{ personId, coachId, from: longAgo }])
		if (place === 'gon') await enrolPeople(ctx, [{ personId, product: 'gon_day_activity', from: longAgo }])
		if (place === 'contract')
			await addContracts(ctx, [{ personId, kind: 'sheltered_new_internal', weeklyHours: 31, from: longAgo }])
		return participant
	})
}

/** Makes someone of the other organisation. */
export function makeStranger(database: Database): Promise<Participant> {
	const { otherOrganisationId: organisationId, otherAdministratorId: personId } = world()
	const administrator = { organisationId, personId, role: 'administrator' } as const
	return database.asStaff(administrator, (ctx) => addParticipant(ctx, { name: 'Vreemde Testma' }))
}

async function addParticipant(ctx: Ctx, wanted: NewParticipant): Promise<Participant> {
	const name = `${wanted.name} ${process.pid}-${++made}`
	const calledBy = wanted.name.split(' ')[0] ?? name
	const readsIn = wanted.readsIn ?? 'nl'
	const [personId = ''] = await addPeople(ctx, [
		{ name, calledBy, readsIn, bornOn: wanted.bornOn, readingSupport: 'none' },
	])
	await grantRoles(ctx, [{ personId, role: 'participant', from: longAgo }])
	return { organisationId: ctx.actor.organisationId, personId, role: 'participant', assurance: 'low', name }
}

/** Signs someone in as the apps do, who proved to be there at `checkedAt`; answers the `Cookie` header of the browser. */
export async function startSessionOf({ auth }: Database, actor: Actor, checkedAt = nowThere()): Promise<string> {
	const app = actor.role === 'participant' ? 'portal' : 'backoffice'
	const { cookie } = await startSession(auth, {
		...actor,
		app,
		means: 'demo',
		cookieHeader: null,
		now: nowThere(),
		checkedAt,
	})
	return cookie.split(';')[0] ?? ''
}
