import { accessEvent, invitation, roleGrant, staffAccount } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { mondayEarly } from '../testing/make.ts'
import { inviteAdministrator } from './invite-administrator.ts'
import { makeOrganisation } from './make-organisation.ts'

const db = await useTestDb()
const later = (hours: number) => new Date(mondayEarly.getTime() + hours * 3_600_000)
let made = 0

/** An organisation whose one administrator never signed in yet. */
async function makeOne() {
	const slug = `org-${++made}`
	const email = `ada@${slug}.example.org`
	const account = { email, invitationHash: `first of ${slug}`, expiresAt: later(72) }
	const organisation = await makeOrganisation({
		migrationUrl: db.urls.migration,
		slug,
		name: slug,
		host: `${slug}.example.org`,
		kind: 'real',
		administrator: { name: 'Ada Nepstra', calledBy: 'Ada', account },
		now: mondayEarly,
	})
	if (!organisation.ok) throw new Error(organisation.reason)
	const invite = (more: Partial<Parameters<typeof inviteAdministrator>[0]> = {}) =>
		inviteAdministrator({
			migrationUrl: db.urls.migration,
			slug,
			email,
			invitationHash: `again of ${slug}`,
			expiresAt: later(73),
			now: later(1),
			...more,
		})
	return { ...organisation, slug, invite }
}

test('an administrator gets a new link, the old one opens nothing any more, and the log has a line of it', async () => {
	const { organisationId, administratorId, slug, invite } = await makeOne()

	expect(await invite({ email: ` ADA@${slug}.example.org ` })).toEqual({
		ok: true,
		organisation: slug,
		personId: administratorId,
	})
	const links = await db.owner.select().from(invitation).where(eq(invitation.personId, administratorId))
	expect(Object.fromEntries(links.map(({ secretHash, expiresAt }) => [secretHash, expiresAt]))).toEqual({
		[`first of ${slug}`]: later(1),
		[`again of ${slug}`]: later(73),
	})
	const lines = await db.owner.select().from(accessEvent).where(eq(accessEvent.organisationId, organisationId))
	expect(lines).toMatchObject([
		{ actorId: administratorId, actorRole: 'administrator', ground: 'account', address: 'npm run administrator' },
	])
})

test('nobody else gets in: who is no administrator, not any more, left, or is unknown', async () => {
	const refused = { ok: false, reason: 'no-administrator' }
	const [coach, former, left] = [await makeOne(), await makeOne(), await makeOne()]
	const grantOf = ({ administratorId }: { administratorId: string }) => eq(roleGrant.personId, administratorId)
	await db.owner.update(roleGrant).set({ role: 'coach' }).where(grantOf(coach))
	await db.owner.update(roleGrant).set({ until: '2026-11-22' }).where(grantOf(former))
	await db.owner
		.update(staffAccount)
		.set({ endedAt: later(0) })
		.where(eq(staffAccount.personId, left.administratorId))

	for (const { invite } of [coach, former, left]) expect(await invite()).toEqual(refused)
	const { invite, organisationId } = await makeOne()
	expect(await invite({ email: 'iemand@example.org' })).toEqual(refused)
	expect(await db.owner.$count(accessEvent, eq(accessEvent.organisationId, organisationId))).toBe(0)
})

test('with several organisations it must be said which', async () => {
	const { invite } = await makeOne()
	await makeOne()

	expect(await invite({ slug: undefined })).toEqual({ ok: false, reason: 'several-organisations' })
	expect(await invite({ slug: 'nergens' })).toEqual({ ok: false, reason: 'no-organisation' })
})
