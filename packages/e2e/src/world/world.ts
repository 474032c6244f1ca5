import { addDays, localClock, mondayOf } from '@repo/domain/schedule/half-day.rules'
import type { prepareDatabase } from '@repo/db/setup'

/** A database address per login. */
export type Urls = Awaited<ReturnType<typeof prepareDatabase>>

/** What every test shares: the demo organisation on one database, and both apps on a Monday at ten past nine. */
export type World = {
	urls: Urls
	organisationId: string
	/** An organisation with other people in the same database. */
	otherOrganisationId: string
	otherAdministratorId: string
	portal: string
	backoffice: string
	/** The Monday that it is there, `YYYY-MM-DD`. */
	monday: string
	/** When its clocks stood at ten past nine, on the machine's own clock. */
	startedAt: number
}

const name = 'E2E_WORLD'

/** Tells the tests' own processes about the world. */
export function shareWorld(world: World) {
	process.env[name] = JSON.stringify(world)
}

/** The world that the global set-up made. */
export const world = (): World => JSON.parse(process.env[name] ?? 'null')

/**
 * The Monday of this week, or the one of E2E_MONDAY. Not one fixed date: coaches see their people by the clock of the
 * database, which no test can set.
 */
export const demoMonday = () => mondayOf(process.env.E2E_MONDAY ?? localClock(new Date()).date)

/** The instant at which clocks in the Netherlands show `time` (`HH:MM`) on this date. */
export function at(date: string, time: string): Date {
	const [winter, summer] = [1, 2].map((hours) => new Date(`${date}T${time}:00+0${hours}:00`))
	const right = [winter, summer].find((instant) => instant && localClock(instant).time === time)
	if (right === undefined) throw new Error(`there is no ${time} on ${date}`)
	return right
}

/** The date of a day of the week of the world: 1 is its Monday, 8 the Monday after it. */
export const day = (number: number): string => addDays(world().monday, number - 1)

/** What the clocks of the world say now: they run on from ten past nine. */
export const nowThere = (): Date => new Date(at(world().monday, '09:10').getTime() + Date.now() - world().startedAt)
