import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { addSetting } from './add-setting.ts'
import type { SettingKey } from './setting.rules.ts'

/** Takes back what was planned for a day. What holds already is not taken back but set anew. */
export async function takeBackSetting(
	ctx: Ctx,
	day: { key: SettingKey; from: string },
): Promise<{ ok: true } | { ok: false; reason: 'past' }> {
	if (day.from <= localClock(ctx.now).date) return { ok: false, reason: 'past' }
	await addSetting(ctx, { ...day, value: null })
	return { ok: true }
}
