import { personBirth, representativeClosed } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { endRepresentative } from '@repo/domain/representative/end-representative'
import { representativePartNames } from '@repo/domain/representative/representative.rules'
import { listRepresentatives } from '@repo/domain/representative/list-representatives'
import { makeBirth, makeRepresentative } from '@repo/domain/testing/make-representative'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findInviter } from '../check-phone-invitation.ts'
import { endAllDevices } from '../end-device.ts'
import { listDevices } from '../list-devices.ts'
import { listPhonePeople } from '../list-phone-people.ts'
import { readSession } from '../read-session.ts'
import { signInByPhone } from '../sign-in-by-phone.ts'
import { makeActor, sentBack } from '../testing/make.ts'
import { day, keys, later, makePhones, minute, monday, split } from '../testing/phone.ts'
import { findRepresented } from './find-represented.ts'
import { inviteRepresentative } from './invite-representative.ts'

const db = await useTestDb()
const { organisationId, lead, show, link, linked } = await makePhones(db)
type Along = Actor & { representativeId: string }

const read = (cookieHeader: string, now = monday) => readSession(db.auth, { cookieHeader, app: 'portal', now })
const people = (cookieHeader: string, now = monday) => listPhonePeople(db.auth, { organisationId, cookieHeader, now })
const asLead = <T>(work: (ctx: Parameters<typeof listDevices>[0]) => Promise<T>, now = monday) =>
	db.backoffice.withActor(lead, (handle) => work({ db: handle, actor: lead, now }), now)
const invite = (along: Along, now = monday) => asLead((ctx) => inviteRepresentative(ctx, keys, along), now)

/** A code for the phone of whoever looks along. */
async function codeFor(along: Along, now = monday): Promise<string> {
	const invited = await invite(along, now)
	if (!invited.ok) throw new Error(invited.reason)
	return invited.secret
}

/** Someone who looks along with someone new, on a linked phone; `having` is what that phone keeps already. */
async function linkedAlong(how: Parameters<typeof makeRepresentative>[3] = {}, bornOn?: string, having = '') {
	const participant = await makeActor(db, organisationId)
	if (bornOn) await makeBirth(db, participant, bornOn)
	const along = await makeRepresentative(db, participant, lead, how)
	const made = await link(await codeFor(along), { having })
	if (!made.ok) throw new Error('the phone was not linked')
	return { along, participant, language: made.language, looksAlong: made.looksAlong, ...split(made.cookies) }
}

test('a phone that looks along acts for the participant, in the language of its holder, and says who it is', async () => {
	const { along, session, secrets, language, looksAlong } = await linkedAlong()

	expect([language, looksAlong]).toEqual(['tr', true])
	expect((await read(session))?.actor).toEqual(along)
	expect(await people(secrets)).toMatchObject([
		{
			personId: along.representativeId,
			calledBy: 'Kijkt Mee',
			represents: { personId: along.personId, calledBy: 'Amina', relation: 'court_mentor', state: 'stands' },
		},
	])
	const own = await linked()
	expect((await read(own.session))?.actor).toEqual(own.actor)
	expect(await people(own.secrets)).toMatchObject([{ represents: null }])
})

test('before it is linked, the phone reads whose it is and with whom that one looks along', async () => {
	const participant = await makeActor(db, organisationId)
	const along = await makeRepresentative(db, participant, lead, { name: 'Rimaa Nepstra' })
	const shown = await show({ secret: await codeFor(along) })
	const cookieHeader = shown.ok ? sentBack(shown.cookie) : ''
	expect(shown).toMatchObject({ ok: true, language: 'tr' })
	expect(await findInviter(db.auth, { organisationId, cookieHeader, now: monday })).toEqual({
		calledBy: 'Rimaa Nepstra',
		coach: 'Tineke Nepstra',
		represents: { calledBy: 'Amina', relation: 'court_mentor' },
	})
})

test('ending it holds at the next request; the phone hears why, and a code that was out is worth nothing', async () => {
	const { along, session, secrets } = await linkedAlong()
	const code = await codeFor(along)
	await asLead((ctx) => endRepresentative(ctx, along))

	expect(await read(session)).toBeNull()
	const [holder] = await people(secrets)
	expect(holder?.represents?.state).toBe('ended')
	const deviceId = holder?.deviceId ?? ''
	const again = await signInByPhone(db.auth, { organisationId, deviceId, cookieHeader: secrets, now: monday })
	expect(again).toEqual({ ok: false, reason: 'over' })
	expect(await show({ secret: code })).toEqual({ ok: false, reason: 'unknown-code' })
	expect(await invite(along)).toEqual({ ok: false, reason: 'over' })
})

test('the last day counts until midnight, and then it is over by itself', async () => {
	const { session, secrets } = await linkedAlong({ until: '2026-11-24' })
	expect(await read(session, new Date('2026-11-24T22:59:59Z'))).not.toBeNull()
	expect(await read(session, new Date('2026-11-24T23:00:00Z'))).toBeNull()
	expect(await people(secrets, later(2 * day))).toMatchObject([{ represents: { state: 'expired' } }])
})

test('a parent is out at midnight before the 18th birthday, and no code opens anything from then on', async () => {
	const { along, session, secrets } = await linkedAlong({ relation: 'parent', until: '2026-11-24' }, '2008-11-25')
	const [last, birthday] = [new Date('2026-11-24T22:59:00Z'), new Date('2026-11-24T23:00:00Z')]
	const code = await codeFor(along, last)

	expect(await read(session, last)).not.toBeNull()
	expect(await read(session, birthday)).toBeNull()
	expect(await people(secrets, birthday)).toMatchObject([{ represents: { state: 'adult' } }])
	expect(await show({ secret: code }, birthday)).toEqual({ ok: false, reason: 'unknown-code' })
	expect(await invite(along, birthday)).toEqual({ ok: false, reason: 'over' })
})

test('a date of birth that is put right later counts at once', async () => {
	const { participant, session } = await linkedAlong({ relation: 'guardian', until: '2026-12-31' }, '2010-01-01')
	expect(await read(session)).not.toBeNull()
	await db.owner.update(personBirth).set({ bornOn: '2008-11-23' }).where(eq(personBirth.personId, participant.personId))
	expect(await read(session)).toBeNull()
})

test('on one phone someone looks along with two people, and each opens that one only', async () => {
	const first = await linkedAlong()
	const both = await linkedAlong({}, undefined, first.secrets)
	const on = await people(both.secrets)
	expect(on).toHaveLength(2)
	for (const { along } of [first, both]) {
		const deviceId = on.find(({ represents }) => represents?.personId === along.personId)?.deviceId ?? ''
		const opened = await signInByPhone(db.auth, { organisationId, deviceId, cookieHeader: both.secrets, now: monday })
		expect(opened).toMatchObject({ ok: true, representsId: along.personId })
		expect((await read(split(opened.ok ? opened.cookies : []).session))?.actor).toEqual(along)
	}
})

test('what was closed is known at the door, part by part', async () => {
	const { along } = await linkedAlong()
	const open = async () => (await findRepresented(db.auth, along)).parts
	expect(await findRepresented(db.auth, along)).toMatchObject({ calledBy: 'Amina', relation: 'court_mentor' })
	expect(await open()).toEqual(representativePartNames)
	const { personId, representativeId } = along
	await db.owner
		.insert(representativeClosed)
		.values({ organisationId, personId, representativeId, part: 'today', closedAt: monday })
	expect(await open()).toEqual(representativePartNames.filter((part) => part !== 'today'))
	expect(await findRepresented(db.auth, { organisationId, representativeId: personId })).toMatchObject({ parts: [] })
})

test('phones of the participant and of who looks along go their own ways', async () => {
	const { along, session } = await linkedAlong()
	const listed = async () => (await asLead((ctx) => listRepresentatives(ctx, along.personId))).representatives
	expect(await listed()).toMatchObject([{ linkedAt: monday }])
	const { devices, invitation } = await asLead((ctx) => listDevices(ctx, along.personId))
	expect([devices, invitation]).toEqual([[], null])
	const code = await codeFor(along, later(minute))
	expect(await asLead((ctx) => endAllDevices(ctx, along.personId))).toEqual({ phones: 0, cards: 0 })
	expect(await read(session)).not.toBeNull()
	expect(await show({ secret: code })).toMatchObject({ ok: true })
})

test('when the participant leaves, so does who looks along; someone else is not there', async () => {
	const { along, participant, session } = await linkedAlong()
	const other = await makeActor(db, organisationId)
	await expect(invite({ ...along, personId: other.personId })).rejects.toThrow(NotFound)
	await db.owner.execute(`update role_grant set until = '2026-11-22' where person_id = '${participant.personId}'`)
	expect(await read(session)).toBeNull()
})
