import type { NewDemoAccount } from '@repo/auth/add-demo-accounts'
import type { Connection } from '@repo/db/connect'
import type { Actor, Ctx } from '@repo/domain/context'
import { demoAccounts } from './accounts.ts'
import type { Calendar } from './calendar.ts'
import { demoPeople } from './demo-people.ts'
import { fillAccess } from './fill-access.ts'
import { fillCohort } from './fill-cohort.ts'
import { fillBuilding } from './fill-building.ts'
import { fillFiles } from './fill-files.ts'
import { fillPeople } from './fill-people.ts'
import { fillReferrals } from './fill-referrals.ts'
import { fillWaitingList, planCohorts, planPeople } from './fill-schedule.ts'
import { fillStaff } from './fill-staff.ts'
import { fillTalks } from './fill-talks.ts'
import { find } from './find.ts'

/** Hears how many of how many steps are done, and what the last one added. */
export type Progress = (done: number, total: number, what: string) => void

type Organisation = {
	organisationId: string
	administratorId: string
	backoffice: Connection
	portal: Connection
	now: Date
	calendar: Calendar
	progress: Progress
}

/** So many people are planned in one statement: far below the time limit of the login, also on a slow machine. */
const peopleAtOnce = 50

/** Fills an empty organisation as its administrator and its planner; answers the accounts to offer to visitors. */
export async function fillOrganisation(organisation: Organisation): Promise<NewDemoAccount[]> {
	const { administratorId, calendar } = organisation
	const administrator = acting(organisation, { personId: administratorId, role: 'administrator' })
	const batches = Math.ceil(demoPeople().filter(isAlone).length / peopleAtOnce)
	const steps = counting(organisation.progress, 10 + batches)

	const staffIds = await steps('staff', () => administrator(fillStaff))
	const building = await steps('site, work and lessons', () => administrator((ctx) => fillBuilding(ctx, staffIds)))
	const participants = await steps('people', () => administrator((ctx) => fillPeople(ctx, calendar, staffIds)))

	const planner = acting(organisation, { personId: find(staffIds, 'L01'), role: 'planner' })
	const plan = { ...building, from: calendar.from, until: calendar.until }
	await steps('plan of the groups', () => planner((ctx) => planCohorts(ctx, calendar, plan, participants)))
	const others = participants.filter(isAlone)
	for (let batch = 0; batch < batches; batch++) {
		const people = others.slice(batch * peopleAtOnce, (batch + 1) * peopleAtOnce)
		await steps('plan', () => planner((ctx) => planPeople(ctx, plan, people)))
	}
	await steps('a group that is forming', () => planner((ctx) => fillCohort(ctx, calendar, building, participants)))
	await steps('waiting list', () => planner((ctx) => fillWaitingList(ctx, calendar, plan, participants)))
	await steps('files', () => fillFiles({ ...organisation, staffIds, participants }))
	await steps('talks', () => fillTalks({ ...organisation, staffIds, participants }))
	await steps('referrals', () => fillReferrals({ ...organisation, ...building, staffIds }))
	await steps('log', () => fillAccess({ ...organisation, staffIds, participants }))
	return demoAccounts({ administratorId, staffIds, participants })
}

const isAlone = ({ cohort }: { cohort?: unknown }) => cohort === undefined

/** Runs work in a transaction as this person, on the day when the plan was made. */
function acting({ organisationId, backoffice, calendar }: Organisation, who: Pick<Actor, 'personId' | 'role'>) {
	const actor: Actor = { ...who, organisationId, assurance: 'low' }
	return <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> =>
		backoffice.withActor(actor, (db) => work({ db, actor, now: calendar.plannedAt }), calendar.plannedAt)
}

function counting(progress: Progress, total: number) {
	let done = 0
	return async <T>(what: string, step: () => Promise<T>): Promise<T> => {
		const result = await step()
		progress(++done, total, what)
		return result
	}
}
