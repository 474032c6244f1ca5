import type { TestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { as, makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { issueCard } from '../card/issue-card.ts'
import { makeCard } from '../card/make-card.ts'
import { showCard } from '../card/show-card.ts'
import { signInOnTablet } from '../hall/sign-in-on-tablet.ts'
import { findKiosk } from '../kiosk/find-kiosk.ts'
import { linkKiosk } from '../kiosk/link-kiosk.ts'
import { registerTablet } from '../kiosk/register-kiosk.ts'
import { keys } from './make-staff.ts'
import { sentBack } from './make.ts'

let network = 0

/** An organisation with a tablet in hal B, an administrator, and a supervisor with a card. */
export async function makeTabletWorld(db: TestDb) {
	const world = await makeWorld(db)
	const { organisationId, siteId } = world
	const administrator = await makePerson(db, organisationId, 'administrator')
	const supervisor = await makePerson(db, organisationId, 'work_supervisor', 'Jan Nepstra')
	const address = `10.7.${++network}.1`
	const named = { name: 'Tablet hal B', siteId, hall: 'Hal B' }
	const { digits } = await as(db, administrator, (ctx) => registerTablet(ctx, keys, named))
	const at = { organisationId, address, now: mondayEarly }
	const linked = await linkKiosk(db.auth, keys, { ...at, digits, kind: 'hall_tablet' })
	if (!linked.ok) throw new Error(linked.reason)
	const cookieHeader = sentBack(linked.cookie)
	const found = await findKiosk(db.auth, { organisationId, cookieHeader, kind: 'hall_tablet' })
	if (found === null) throw new Error('no tablet')
	const tablet = found

	/** A card as the administrator gives it. */
	async function issue(to: Actor, by = administrator) {
		const made = await makeCard(keys)
		if (!made.ok) throw new Error(made.reason)
		const { secretHash, pinHash, ...printed } = made.made
		await as(db, by, (ctx) => issueCard(ctx, { personId: to.personId, to: 'staff', secretHash, pinHash }))
		return printed
	}

	/** Shows a card and types a PIN. */
	async function signIn({ secret, pin }: { secret: string; pin: unknown }, now = mondayEarly) {
		const shown = sentBack((await showCard(db.auth, { organisationId, now, secret })).cookie)
		const asked = { organisationId, tablet, address, now, cookieHeader: shown, typed: pin }
		return signInOnTablet(db.auth, keys, asked)
	}

	return { ...world, administrator, supervisor, tablet, cookieHeader, address, issue, signIn }
}
