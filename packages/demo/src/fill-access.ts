import type { Connection } from '@repo/db/connect'
import { answerQuestion } from '@repo/domain/access/answer-question'
import { askQuestion } from '@repo/domain/access/ask-question'
import { listOwnLog } from '@repo/domain/access/list-own-log'
import { type Access, logAccess, type LogCtx } from '@repo/domain/access/log-access'
import { openWithReason } from '@repo/domain/access/open-with-reason'
import type { Actor } from '@repo/domain/context'
import { addDays } from '@repo/domain/schedule/half-day.rules'
import type { Calendar } from './calendar.ts'
import type { Participant } from './fill-people.ts'
import type { StaffIds } from './fill-staff.ts'
import { find } from './find.ts'

type Filled = {
	organisationId: string
	backoffice: Connection
	portal: Connection
	calendar: Calendar
	now: Date
	staffIds: StaffIds
	participants: readonly Participant[]
}

/** An address of the documentation range, where nobody is. */
const address = '192.0.2.1'

/**
 * What Yonas (P01) finds on "Wie zag mijn gegevens?": the planner and his coach, a coach of other people who opened his
 * file with a reason, his question about that with its answer, and a question that waits.
 */
export async function fillAccess({ staffIds, participants, calendar, now, ...where }: Filled): Promise<void> {
	const yonas = participants.find(({ code }) => code === 'P01')?.personId
	if (yonas === undefined) throw new Error('The demo has no P01')
	const by = (code: 'C01' | 'C02' | 'L01' | 'F01', role: Actor['role']) => ({ personId: find(staffIds, code), role })
	const friday = (time: string) => new Date(`${addDays(calendar.monday, -3)}T${time}:00Z`)
	const as = acting(where)
	const look = (action: Access['action'], what: Access['what']) => (ctx: LogCtx) =>
		logAccess(ctx, { action, what, people: [yonas] })
	const [tineke, karim, ilse, ruth] = [
		by('C01', 'coach'),
		by('C02', 'coach'),
		by('L01', 'planner'),
		by('F01', 'privacy_officer'),
	]

	await as(ilse, calendar.plannedAt, look('write', 'schedule'))
	for (const time of ['08:05', '08:20', '09:40']) await as(tineke, friday(time), look('read', 'schedule'))
	await as(karim, friday('12:10'), async (ctx) => {
		const explanation = 'Yonas belde mij over zijn bus. Tineke was in gesprek.'
		await openWithReason(ctx, { personId: yonas, reason: 'question_of_person', explanation })
		await look('write', 'glass')(ctx)
	})
	await as(karim, friday('12:12'), look('read', 'person'))
	const questionId = await as({ personId: yonas, role: 'participant' }, friday('13:00'), askAboutNewest)
	await as(ruth, friday('14:30'), async (ctx) => {
		const text = 'Jij belde over de bus. Tineke had toen geen tijd. Karim heeft je geholpen.'
		const answered = await answerQuestion(ctx, { questionId, text })
		if (!answered.ok) throw new Error(`The demo's question cannot be answered: ${answered.reason}`)
		await look('write', 'question')(ctx)
	})
	await as({ personId: yonas, role: 'participant' }, friday('15:00'), (ctx) =>
		askQuestion(ctx, { text: 'Wie ziet mijn telefoonnummer?' }),
	)
	await as(tineke, now, look('read', 'schedule'))
}

/** Asks about the line on top of the own log. */
async function askAboutNewest(ctx: LogCtx): Promise<string> {
	const [newest] = (await listOwnLog(ctx, {})).lines
	const asked = await askQuestion(ctx, { text: 'Waarom zag Karim mijn gegevens?', eventId: newest?.eventId })
	if (!asked.ok) throw new Error(`The demo's question cannot be asked: ${asked.reason}`)
	return asked.id
}

/** Runs work as this person at this moment: participants by the portal's login, staff by the backoffice's. */
function acting({ organisationId, backoffice, portal }: Pick<Filled, 'organisationId' | 'backoffice' | 'portal'>) {
	return <T>(who: Pick<Actor, 'personId' | 'role'>, now: Date, work: (ctx: LogCtx) => Promise<T>): Promise<T> => {
		const actor: Actor = { ...who, organisationId, assurance: 'low' }
		const connection = who.role === 'participant' ? portal : backoffice
		return connection.withActor(actor, (db) => work({ db, actor, now, address }), now)
	}
}
