import type { Ctx } from '../context.ts'
import { getAgreed } from '../holiday/get-agreed.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { addWorkingDays } from '../schedule/working-days.rules.ts'
import { getSettings } from '../setting/get-settings.ts'

/** Before which day whoever sent someone hears from us: working days from today, as many as this setting says. */
export async function replyBy(ctx: Ctx, setting: 'referral_reply_days' | 'waiting_alarm_days'): Promise<string> {
	const { [setting]: days } = await getSettings(ctx, [setting])
	return addWorkingDays(localClock(ctx.now).date, days, await getAgreed(ctx))
}
