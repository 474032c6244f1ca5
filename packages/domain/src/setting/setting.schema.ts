import { z } from 'zod'
import { LocalDate } from '../schedule/schedule.schema.ts'
import { isSettingKey, type SettingKey } from './setting.rules.ts'

/** The name of a setting. */
export const SettingName = z.custom<SettingKey>((key) => typeof key === 'string' && isSettingKey(key))

/** A setting and the day from which it holds. */
export const SettingDay = z.object({ key: SettingName, from: LocalDate })

/** A setting, its value in its own unit, and the day from which it holds. */
export const NewSetting = SettingDay.extend({ value: z.int({ error: 'no-number' }) })
export type NewSetting = z.output<typeof NewSetting>
