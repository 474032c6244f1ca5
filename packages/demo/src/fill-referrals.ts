import type { Connection } from '@repo/db/connect'
import type { Actor, Ctx } from '@repo/domain/context'
import type { ReferralForm, ReferralStep } from '@repo/domain/referral/referral.schema'
import { saveReferral } from '@repo/domain/referral/save-referral'
import { stepReferral } from '@repo/domain/referral/step-referral'
import { addDays, isWorkday } from '@repo/domain/schedule/half-day.rules'
import { bornOn, type Calendar } from './calendar.ts'
import type { StaffCode } from './data/staff.ts'
import { demoPeople } from './demo-people.ts'
import type { StaffIds } from './fill-staff.ts'
import { find } from './find.ts'

type Filled = {
	organisationId: string
	backoffice: Connection
	calendar: Calendar
	now: Date
	staffIds: StaffIds
	siteId: string
}

const nothing: ReferralForm = {
	id: null,
	name: '',
	bornOn: null,
	phone: null,
	email: null,
	readsIn: null,
	script: null,
	needsInterpreter: false,
	aim: null,
	channelCode: null,
	legalBasis: null,
	wishes: [],
	told: false,
	emergencyName: null,
	emergencyPhone: null,
	emergencyRelation: null,
}

/** Someone whose form is filled in: comes for Dutch at work, by the WIJ team. */
const whole = (name: string, phone: string, change: Partial<ReferralForm>): ReferralForm => ({
	...nothing,
	name,
	phone,
	readsIn: 'ti',
	script: 'ethiopic',
	needsInterpreter: true,
	aim: 'dutch_at_work',
	channelCode: 'wij',
	legalBasis: 'participation_act',
	wishes: ['tuesday_morning', 'thursday_morning'],
	told: true,
	...change,
})

/**
 * Referrals in every state that asks for something: a draft, two that wait for an answer (one is Yonas, P01, spelled in another
 * way), one that must be completed, two in the line for the full Monday morning, one accepted with a talk to come, one declined.
 */
export async function fillReferrals(filled: Filled): Promise<void> {
	const { calendar, staffIds, siteId } = filled
	const as = acting(filled)
	const age = (years: number, months: number) => bornOn(calendar.today, [years, months])
	const yonas = demoPeople().find(({ code }) => code === 'P01')
	const planner = as('L01', 'planner')
	const [team, gon] = [as('R01', 'referrer'), as('R02', 'referrer')]
	const monday: Partial<ReferralForm> = { wishes: ['monday_morning'] }

	await team((ctx) => keep(ctx, { ...nothing, name: 'Saba Nepstra', readsIn: 'ti' }))
	await team((ctx) =>
		send(ctx, whole('Jonas Voorbeelt', '06-0000 0031', yonas ? { bornOn: bornOn(calendar.today, yonas.age) } : {})),
	)
	await gon((ctx) =>
		send(
			ctx,
			whole('Gerda Testma', '06-0000 0032', { ...dutch, channelCode: 'gon', aim: 'day_activity', bornOn: age(51, 3) }),
		),
	)
	const asked = await team((ctx) => send(ctx, whole('Biniam Demoshi', '06-0000 0033', {})))
	await planner((ctx) => step(ctx, { id: asked, action: 'ask', items: ['born_on'] }))
	for (const [name, phone, years] of [
		['Aster Demoshi', '06-0000 0034', 34],
		['Filmon Nepstra', '06-0000 0035', 27],
	] as const) {
		const id = await team((ctx) => send(ctx, whole(name, phone, { ...monday, bornOn: age(years, 4) })))
		await planner((ctx) => step(ctx, { id, action: 'wait', who: null, siteId }))
	}
	const coming = await team((ctx) => send(ctx, whole('Hiwet Proefstra', '06-0000 0036', { bornOn: age(29, 7) })))
	const talk = { siteId, coachId: find(staffIds, 'C01'), on: nextWorkday(calendar.today), at: '10:00', cohortId: null }
	await planner((ctx) => step(ctx, { id: coming, action: 'accept', ...talk, who: 'new' }))
	const far = await gon((ctx) => send(ctx, whole('Klaas Demoshi', '06-0000 0037', { ...dutch, bornOn: age(44, 1) })))
	await as('E01', 'team_lead')((ctx) => step(ctx, { id: far, action: 'decline', reason: 'fits_elsewhere' }))
}

const dutch = { readsIn: 'nl', script: 'latin', needsInterpreter: false } as const

const nextWorkday = (today: string): string => {
	const next = addDays(today, 1)
	return isWorkday(next) ? next : nextWorkday(next)
}

async function keep(ctx: Ctx, form: ReferralForm): Promise<string> {
	const kept = await saveReferral(ctx, form)
	if (!kept.ok) throw new Error(`The demo's referral of ${form.name} is refused: ${kept.reason}`)
	return kept.id
}

async function send(ctx: Ctx, form: ReferralForm): Promise<string> {
	const id = await keep(ctx, form)
	await step(ctx, { id, action: 'submit' })
	return id
}

/** A place in the line that is not needed, because there is room, is no reason to stop: then it stays sent. */
async function step(ctx: Ctx, wish: ReferralStep): Promise<void> {
	const taken = await stepReferral(ctx, wish)
	if (!taken.ok && taken.reason !== 'there-is-place')
		throw new Error(`The demo's referral cannot ${wish.action}: ${taken.reason}`)
}

/** Runs work in a transaction as someone of the staff, now. */
function acting({ organisationId, backoffice, now, staffIds }: Filled) {
	return (code: StaffCode, role: Actor['role']) => {
		const actor: Actor = { organisationId, personId: find(staffIds, code), role, assurance: 'low' }
		return <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> =>
			backoffice.withActor(actor, (db) => work({ db, actor, now }), now)
	}
}
