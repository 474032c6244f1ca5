import { device, invitation, person, staff } from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { eq } from 'drizzle-orm'
import { checkPhoneInvitation } from '../check-phone-invitation.ts'
import { keysFrom } from '../keys.ts'
import { invitePhone } from '../invite-phone.ts'
import { linkPhone } from '../link-phone.ts'
import { makeActor, makeOrganisation, sentBack } from './make.ts'

/** The keys of the tests' installation. */
export const keys = keysFrom(Buffer.alloc(32, 'only for tests').toString('base64url'))

/** Monday 23 November 2026, nine o'clock in the Netherlands. */
export const monday = new Date('2026-11-23T08:00:00Z')
export const later = (ms: number) => new Date(monday.getTime() + ms)
export const [minute, hour, day] = [60_000, 3_600_000, 24 * 3_600_000]

/** What a phone of our people says that it is. */
export const android = 'Mozilla/5.0 (Linux; Android 10; K) Chrome/141.0.0.0 Mobile Safari/537.36'

/** An organisation with a team lead, who sees everyone, and what is done there with phones. */
export async function makePhones(db: TestDb) {
	const organisationId = await makeOrganisation(db)
	const lead = await makeActor(db, organisationId, 'team_lead')
	await db.owner
		.insert(staff)
		.values({ organisationId, personId: lead.personId, name: 'Tineke Nepstra', calledBy: 'Tineke' })

	const asLead = <T>(work: Parameters<typeof db.backoffice.withActor<T>>[1], now = monday) =>
		db.backoffice.withActor(lead, work, now)
	const invite = ({ personId }: Actor, now = monday) =>
		asLead((handle) => invitePhone({ db: handle, actor: lead, now }, keys, personId), now)
	/** Shows a secret or eight digits at the door, from a network of its own. */
	const show = (brought: { secret: string } | { digits: string }, now = monday, organisation = organisationId) =>
		checkPhoneInvitation(db.auth, {
			organisationId: organisation,
			brought: 'secret' in brought ? brought : { typed: brought.digits, keys },
			address: anyAddress(),
			now,
		})
	/** Shows an invitation, and says yes to the coach; `with` is what this phone keeps already. */
	async function link(secret: string, { now = monday, having = '' } = {}) {
		const shown = await show({ secret }, now)
		if (!shown.ok) return shown
		const cookieHeader = [having, sentBack(shown.cookie)].filter(Boolean).join('; ')
		return linkPhone(db.auth, { organisationId, cookieHeader, userAgent: android, now })
	}
	/** A person whose phone was linked; `cookies` is what that phone sends from then on. */
	async function linked(calledBy = 'Amina', having = '', now = monday) {
		const actor = await makeActor(db, organisationId)
		await db.owner.update(person).set({ calledBy }).where(eq(person.id, actor.personId))
		const made = await link((await invite(actor, now)).secret, { now, having })
		if (!made.ok) throw new Error('the phone was not linked')
		return { actor, ...split(made.cookies) }
	}
	const devicesOf = ({ personId }: Actor) => db.owner.select().from(device).where(eq(device.personId, personId))
	const invitationsOf = ({ personId }: Actor) =>
		db.owner.select().from(invitation).where(eq(invitation.personId, personId))
	return { organisationId, lead, asLead, invite, show, link, linked, devicesOf, invitationsOf }
}

/** The session and the secrets of a phone in what it was told to keep. */
export function split(cookies: readonly string[]) {
	const [session = '', secrets = ''] = ['__Host-portal', '__Host-device'].map((name) =>
		sentBack(cookies.find((cookie) => cookie.startsWith(name)) ?? ''),
	)
	return { session, secrets }
}

let asked = 0
const anyAddress = () => `10.${(asked >> 8) & 255}.${asked++ & 255}.1`
