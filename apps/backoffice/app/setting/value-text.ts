import { type SettingKey, settingRules } from '@repo/domain/setting/setting.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'

/** A value with its unit: "5 werkdagen". */
export const valueText = (key: SettingKey, value: number): string =>
	staffText(`setting.unit.${settingRules[key].unit}`, { count: value })

/** A value and the day from which it holds: "5 werkdagen vanaf 1 januari 2027". */
export const plannedText = (key: SettingKey, { validFrom, value }: { validFrom: string; value: number }): string =>
	staffText('setting.plannedAs', { value: valueText(key, value), from: staffDate(validFrom) })
