import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { addSetting } from './add-setting.ts'
import { getSettings } from './get-settings.ts'
import { inOrder, type SettingKey, settingRules } from './setting.rules.ts'
import type { NewSetting } from './setting.schema.ts'

/**
 * Set; or why not: the day is over, the value is outside what makes sense (`smallest` to `largest`), or it crosses another
 * setting that has this value on that day.
 */
export type SettingSet =
	| { ok: true }
	| { ok: false; reason: 'past' | 'out-of-range' }
	| { ok: false; reason: 'crosses'; other: SettingKey; value: number }

/** Sets a term of the organisation from today or a later day on. What was set before stays readable. */
export async function setSetting(ctx: Ctx, { key, from, value }: NewSetting): Promise<SettingSet> {
	const { smallest, largest } = settingRules[key]
	if (from < localClock(ctx.now).date) return { ok: false, reason: 'past' }
	if (value < smallest || value > largest) return { ok: false, reason: 'out-of-range' }
	const onThatDay = { ...ctx, now: new Date(`${from}T12:00:00Z`) }
	for (const [less, more] of inOrder) {
		if (key !== less && key !== more) continue
		const other = key === less ? more : less
		const { [other]: standing } = await getSettings(onThatDay, [other])
		if (key === less ? value > standing : value < standing)
			return { ok: false, reason: 'crosses', other, value: standing }
	}
	await addSetting(ctx, { key, from, value })
	return { ok: true }
}
