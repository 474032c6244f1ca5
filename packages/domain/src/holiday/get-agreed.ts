import type { Ctx } from '../context.ts'
import { getSettings } from '../setting/get-settings.ts'
import type { Agreed } from './holiday.rules.ts'

/** What the organisation's collective agreement says today about days that are not free everywhere. */
export async function getAgreed(ctx: Pick<Ctx, 'db' | 'actor' | 'now'>): Promise<Agreed> {
	const set = await getSettings(ctx, ['good_friday_off', 'liberation_day_years'])
	return { goodFriday: set.good_friday_off === 1, liberationDayYears: set.liberation_day_years }
}
