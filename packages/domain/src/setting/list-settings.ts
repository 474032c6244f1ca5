import { setting, staff } from '@repo/db/schema'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { inForce, type SetValue } from './history.rules.ts'
import { type SettingKey, settingKeys, settingRules } from './setting.rules.ts'

/** Every setting with its value today, since when (null: nobody set it yet), and what is planned, soonest first. */
export async function listSettings(ctx: Ctx) {
	const today = localClock(ctx.now).date
	const rows = await listRows(ctx, settingKeys)
	return settingKeys.map((key) => ({ key, ...standing(key, rows, today) }))
}

/** One setting: its value today, what is planned, and everything that was ever set, newest first, with who did. */
export async function getSetting(ctx: Ctx, key: SettingKey) {
	const today = localClock(ctx.now).date
	const rows = await listRows(ctx, [key])
	const history = rows.map(({ validFrom, value, setAt, by }) => ({ validFrom, value, setAt, by }))
	return { key, today, ...standing(key, rows, today), history }
}

/** What holds today and what is to come, out of the rows of one setting. */
function standing(key: SettingKey, rows: readonly (SetValue & { key: string })[], today: string) {
	const days = inForce(rows.filter((row) => row.key === key))
	const since = days.findLast(({ validFrom }) => validFrom <= today)
	return {
		value: since?.value ?? settingRules[key].preset,
		since: since?.validFrom ?? null,
		planned: days.filter(({ validFrom }) => validFrom > today),
	}
}

/** Everything that was set of these keys, newest first. */
function listRows({ db, actor }: Ctx, keys: readonly SettingKey[]) {
	const { key, validFrom, value, setAt } = setting
	return db
		.select({ key, validFrom, value, setAt, by: staff.name })
		.from(setting)
		.leftJoin(staff, and(eq(staff.organisationId, setting.organisationId), eq(staff.personId, setting.setById)))
		.where(and(eq(setting.organisationId, actor.organisationId), inArray(setting.key, [...keys])))
		.orderBy(desc(setting.id))
}
