import { setting } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import type { SettingKey } from './setting.rules.ts'

/** Adds one row to what was set; the newest of a day counts, and null takes that day back. */
export async function addSetting(
	{ db, actor, now }: Ctx,
	{ key, from, value }: { key: SettingKey; from: string; value: number | null },
): Promise<void> {
	const { organisationId, personId: setById } = actor
	await db.insert(setting).values({ organisationId, key, validFrom: from, value, setById, setAt: now })
}
