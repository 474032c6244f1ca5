import { type SettingKey, settingRules } from '@repo/domain/setting/setting.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'

/** Settings of which each value is something to choose, not something to count: what each is called. */
const choices: { [key in SettingKey]?: (value: number) => string } = {
	good_friday_off: (value) => staffText(`setting.choice.good_friday_off.${value === 0 ? 'no' : 'yes'}`),
	liberation_day_years: (value) => {
		if (value < 2) return staffText(`setting.choice.liberation_day_years.${value === 0 ? 'never' : 'yearly'}`)
		return staffText('setting.choice.liberation_day_years.every', { count: value })
	},
}

/** A value with its unit, "5 werkdagen", or as it is chosen: "elk jaar". */
export const valueText = (key: SettingKey, value: number): string =>
	choices[key]?.(value) ?? staffText(`setting.unit.${settingRules[key].unit}`, { count: value })

/** A value and the day from which it holds: "5 werkdagen vanaf 1 januari 2027". */
export const plannedText = (key: SettingKey, { validFrom, value }: { validFrom: string; value: number }): string =>
	staffText('setting.plannedAs', { value: valueText(key, value), from: staffDate(validFrom) })

/** What can be chosen for a setting; null for one that is counted and typed. */
export function optionsOf(key: SettingKey): { value: string; label: string }[] | null {
	if (choices[key] === undefined) return null
	const { smallest, largest } = settingRules[key]
	return Array.from({ length: largest - smallest + 1 }, (_, index) => ({
		value: String(smallest + index),
		label: valueText(key, smallest + index),
	}))
}
