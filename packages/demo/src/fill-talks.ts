import type { Connection } from '@repo/db/connect'
import { NewAppointment } from '@repo/domain/appointment/appointment.schema'
import { planAppointment } from '@repo/domain/appointment/plan-appointment'
import { logContactAttempt } from '@repo/domain/contact-attempt/log-contact-attempt'
import type { Actor, Ctx } from '@repo/domain/context'
import { holdOpportunityReview } from '@repo/domain/opportunity-review/step-opportunity-review'
import { setReception } from '@repo/domain/reception/reception'
import { answerReview } from '@repo/domain/review/answer-review'
import { writeReview } from '@repo/domain/review/write-review'
import { addDays, byTime } from '@repo/domain/schedule/half-day.rules'
import { listOwnHalfDays } from '@repo/domain/schedule/list-own-half-days'
import type { Calendar } from './calendar.ts'
import type { Participant } from './fill-people.ts'
import type { StaffIds } from './fill-staff.ts'
import { find } from './find.ts'

type Filled = {
	organisationId: string
	administratorId: string
	backoffice: Connection
	portal: Connection
	calendar: Calendar
	now: Date
	staffIds: StaffIds
	participants: readonly Participant[]
}

/** People of Tineke who may have a talk today: the first of them who works then. */
const mayTalk = ['P02', 'P05', 'P06', 'P07', 'P08']

/**
 * What Tineke (C01) talked about: a shared note of Yonas (P01) with his answer and a yearly talk of almost a year ago, a draft
 * about Selam (P02) who was not reached, a talk with an interpreter today in somebody's half day; and the reception's telephone.
 */
export async function fillTalks(filled: Filled): Promise<void> {
	const { calendar, now, staffIds } = filled
	const idOf = (code: string) => filled.participants.find((one) => one.code === code)?.personId ?? ''
	const [yonas, selam] = [idOf('P01'), idOf('P02')]
	const as = acting(filled)
	const tineke = { personId: find(staffIds, 'C01'), role: 'coach' } as const
	const people = mayTalk.map(idOf).filter((id) => id !== '')

	await as({ personId: filled.administratorId, role: 'administrator' }, now, (ctx) => setReception(ctx, '06-0000 0090'))
	const reviewId = await as(tineke, now, (ctx) =>
		write(ctx, {
			personId: yonas,
			heldOn: addDays(calendar.monday, -11),
			text: 'Yonas komt op tijd en helpt nieuwe mensen. Hij wil meer Nederlands spreken op het werk.\nWe spreken af: elke dag praat hij tien minuten met Jan.',
			share: true,
		}),
	)
	await as({ personId: yonas, role: 'participant' }, now, (ctx) =>
		answerReview(ctx, { reviewId, text: 'Dank je. Jan praat goed met mij.' }),
	)
	await as(tineke, now, async (ctx) => {
		const heldOn = addDays(calendar.monday, -345)
		await holdOpportunityReview(ctx, { personId: yonas, heldOn, followUp: 'none' })
		await write(ctx, {
			personId: selam,
			heldOn: addDays(calendar.monday, -4),
			text: 'Selam wil graag koken.',
			share: false,
		})
		await logContactAttempt(ctx, { personId: selam, outcome: 'not_reached' })
	})
	const first = await findWorker(as, filled, people)
	await as(tineke, calendar.plannedAt, (ctx) => planTalk(ctx, first.personId, first.halfDay))
}

/** The first of these people who works today, or else this week, and when. */
async function findWorker(as: ReturnType<typeof acting>, { calendar: { today }, now }: Filled, people: string[]) {
	const halfDays = await Promise.all(
		people.map(async (personId) => {
			const [halfDay] = await as({ personId, role: 'participant' }, now, (ctx) =>
				listOwnHalfDays(ctx, today, addDays(today, 7), 1),
			)
			return halfDay === undefined ? [] : [{ personId, halfDay }]
		}),
	)
	const [first] = halfDays.flat().toSorted((one, other) => byTime(one.halfDay, other.halfDay))
	if (first === undefined) throw new Error('Nobody of the demo works this week')
	return first
}

async function write(ctx: Ctx, talk: { personId: string; heldOn: string; text: string; share: boolean }) {
	const written = await writeReview(ctx, { ...talk, confirmed: false })
	if (!written.ok) throw new Error(`The demo's talk cannot be kept: ${written.reason}`)
	return written.id
}

/** A talk inside this half day, two hours after it begins. */
async function planTalk(ctx: Ctx, personId: string, { on, startsAt }: { on: string; startsAt: string }): Promise<void> {
	const hour = String(Number(startsAt.slice(0, 2)) + 2).padStart(2, '0')
	const times = { on, startsAt: `${hour}:00`, endsAt: `${hour}:30` }
	const about = { about: 'review', place: 'site', room: 'Kamer 2', interpreter: 'ti', agreed: true }
	const input = NewAppointment.parse({ personId, withId: ctx.actor.personId, ...times, ...about })
	const planned = await planAppointment(ctx, input)
	if (!planned.ok) throw new Error(`The demo's appointment cannot be planned: ${planned.reason}`)
}

/** Runs work as this person at this moment: participants by the portal's login, staff by the backoffice's. */
function acting({ organisationId, backoffice, portal }: Pick<Filled, 'organisationId' | 'backoffice' | 'portal'>) {
	return <T>(who: Pick<Actor, 'personId' | 'role'>, now: Date, work: (ctx: Ctx) => Promise<T>): Promise<T> => {
		const actor: Actor = { ...who, organisationId, assurance: 'low' }
		const connection = who.role === 'participant' ? portal : backoffice
		return connection.withActor(actor, (db) => work({ db, actor, now }), now)
	}
}
