import { setting } from '@repo/db/schema'
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import type { TakerCtx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { isSettingKey, type SettingKey, settingRules } from './setting.rules.ts'

/** The values in force today, in the unit of each key, in one query; what nobody set has its preset. */
export async function getSettings<const Key extends SettingKey>(
	{ db, actor, now }: Pick<TakerCtx, 'db' | 'actor' | 'now'>,
	keys: readonly Key[],
): Promise<Record<Key, number>> {
	const days = db
		.selectDistinctOn([setting.key, setting.validFrom], {
			key: setting.key,
			validFrom: setting.validFrom,
			value: setting.value,
		})
		.from(setting)
		.where(
			and(
				eq(setting.organisationId, actor.organisationId),
				inArray(setting.key, [...keys]),
				lte(setting.validFrom, localClock(now).date),
			),
		)
		.orderBy(setting.key, setting.validFrom, sql`${setting.id} desc`)
		.as('days')
	const set = await db
		.selectDistinctOn([days.key], { key: days.key, value: days.value })
		.from(days)
		.where(sql`${days.value} is not null`)
		.orderBy(days.key, sql`${days.validFrom} desc`)
	const values = new Map(set.flatMap(({ key, value }) => (isSettingKey(key) ? [[key, value] as const] : [])))
	const entries = keys.map((key) => [key, values.get(key) ?? settingRules[key].preset])
	return Object.fromEntries(entries) as Record<Key, number>
}
