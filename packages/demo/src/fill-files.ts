import type { Connection } from '@repo/db/connect'
import type { Actor, Ctx } from '@repo/domain/context'
import { setContact, setEmergencyContact } from '@repo/domain/person/set-contact'
import { addRepresentative } from '@repo/domain/representative/add-representative'
import { writeReview } from '@repo/domain/review/write-review'
import { addDays } from '@repo/domain/schedule/half-day.rules'
import type { Calendar } from './calendar.ts'
import { startedOn } from './episodes.ts'
import type { Participant } from './fill-people.ts'
import type { StaffIds } from './fill-staff.ts'
import { find } from './find.ts'

type Filled = {
	organisationId: string
	backoffice: Connection
	calendar: Calendar
	now: Date
	staffIds: StaffIds
	participants: readonly Participant[]
}

/**
 * How the people with a story are reached, who looks along with one of them, and the progress talks that were held with the others, so that a coach's list asks
 * for what is late of some people and not of everyone.
 */
export async function fillFiles(filled: Filled): Promise<void> {
	const { calendar, now, participants } = filled
	for (const coach of ['C01', 'C02'] as const) {
		const own = participants.filter((one) => one.coach === coach)
		const actor: Actor = {
			organisationId: filled.organisationId,
			personId: find(filled.staffIds, coach),
			role: 'coach',
			assurance: 'low',
		}
		await filled.backoffice.withActor(
			actor,
			async (db) => {
				await fillContacts({ db, actor, now }, own)
				await fillReviews({ db, actor, now }, calendar, own)
				await fillRepresentative({ db, actor, now }, calendar, own)
			},
			now,
		)
	}
}

/** Numbers that are not in use, and addresses that belong to nobody (domain handbook 8). */
async function fillContacts(ctx: Ctx, people: readonly Participant[]): Promise<void> {
	for (const { personId, code, calledBy } of people) {
		if (code === undefined) continue
		const number = code.slice(1)
		const email = Number(number) % 3 === 0 ? `${calledBy.toLowerCase()}.${code.toLowerCase()}@example.org` : null
		await setContact(ctx, { personId, phone: `06-0000 01${number}`, email })
		if (Number(number) % 2 === 0) continue
		const contact = { name: `Naaste ${code} Demoshi`, relation: 'family', phone: `06-0000 02${number}` } as const
		await setEmergencyContact(ctx, { personId, contact })
	}
}

/** A parent of Bram (P15), who is 15, looks along for most of a year. */
async function fillRepresentative(ctx: Ctx, calendar: Calendar, people: readonly Participant[]): Promise<void> {
	const bram = people.find(({ code }) => code === 'P15')
	if (bram === undefined) return
	const added = await addRepresentative(ctx, {
		personId: bram.personId,
		name: 'Greet Testma',
		calledBy: 'Greet',
		relation: 'parent',
		readsIn: 'nl',
		until: addDays(calendar.monday, 300),
	})
	if (!added.ok) throw new Error(`The demo's parent cannot look along: ${added.reason}`)
}

/** One talk in the last eleven weeks with everyone who is here long enough, except with one in nine. */
async function fillReviews(ctx: Ctx, calendar: Calendar, people: readonly Participant[]): Promise<void> {
	for (const [index, { personId, code, pattern, product }] of people.entries()) {
		if (product === undefined || code !== undefined || index % 9 === 4) continue
		const heldOn = addDays(calendar.monday, -7 * (2 + (index % 9)) + (index % 5))
		if (heldOn <= startedOn({ pattern }, calendar)) continue
		const written = await writeReview(ctx, { personId, heldOn, text: '', confirmed: false, share: false })
		if (!written.ok) throw new Error(`The demo's talk cannot be kept: ${written.reason}`)
	}
}
