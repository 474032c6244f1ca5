/** In what a setting is counted. Each has a name in the staff's texts (`setting.unit`). */
export const settingUnits = ['days', 'workingDays', 'weeks', 'months', 'years', 'people', 'halfDays', 'times'] as const
export type SettingUnit = (typeof settingUnits)[number]

/** A term that an organisation sets for itself: a whole number of `unit`, and where the domain handbook speaks of it. */
export type SettingRule = { preset: number; unit: SettingUnit; smallest: number; largest: number; rule: string }

/**
 * Every term that the handbook leaves to the organisation ([M], [D]). Nothing of it is a constant in code: `getSettings` gives the
 * value in force on a day, the page Instellingen changes it from a day on. A new one is a line here and a text `setting.of`.
 */
export const settingRules = {
	/** How soon whoever sent someone hears back. */
	referral_reply_days: { preset: 5, unit: 'workingDays', smallest: 1, largest: 60, rule: '3.2' },
	/** How long someone may wait for a place before it is said aloud. */
	waiting_alarm_days: { preset: 20, unit: 'workingDays', smallest: 1, largest: 130, rule: '3.2' },
	/** How many people start in one group. */
	cohort_size_max: { preset: 15, unit: 'people', smallest: 1, largest: 100, rule: 'R-005' },
	/** How often someone who did not come is invited again. */
	intake_invitations_max: { preset: 2, unit: 'times', smallest: 0, largest: 10, rule: '3.3' },
	/** With how many half days a week someone begins. */
	start_half_days_min: { preset: 2, unit: 'halfDays', smallest: 1, largest: 10, rule: '3.3' },
	start_half_days_max: { preset: 4, unit: 'halfDays', smallest: 1, largest: 10, rule: '3.3' },
	/** How long a place is kept while someone pauses. */
	pause_weeks_max: { preset: 6, unit: 'weeks', smallest: 1, largest: 52, rule: '3.4' },
	/** When the first review is, and each after it. */
	first_review_weeks: { preset: 6, unit: 'weeks', smallest: 1, largest: 52, rule: '3.4' },
	review_weeks: { preset: 12, unit: 'weeks', smallest: 1, largest: 52, rule: '3.4' },
	/** After how long someone who comes back has a whole intake again. */
	return_full_intake_months: { preset: 24, unit: 'months', smallest: 1, largest: 120, rule: '3.6' },
	/** Within how many days someone who comes back has the quick intake. */
	quick_intake_days: { preset: 5, unit: 'workingDays', smallest: 1, largest: 60, rule: '3.6' },
	/** When the review after coming back is. */
	safety_review_weeks: { preset: 8, unit: 'weeks', smallest: 1, largest: 52, rule: '3.6' },
	/** How long before the yearly talk is due it is said aloud. */
	opportunity_alarm_weeks: { preset: 6, unit: 'weeks', smallest: 0, largest: 26, rule: '3.13' },
	/** How often someone is called in vain before the yearly talk says that they were not reached. */
	opportunity_attempts_min: { preset: 2, unit: 'times', smallest: 1, largest: 10, rule: '3.13' },
	/** How long at most somebody may look for somebody else before it is decided again. */
	representation_days_max: { preset: 365, unit: 'days', smallest: 1, largest: 1095, rule: '3.16' },
	/** How often a day a coach looks for names outside the own caseload. */
	name_searches_per_day: { preset: 20, unit: 'times', smallest: 1, largest: 200, rule: 'A12' },
	/** From how many different files in one hour the privacy officer reads of it. */
	files_per_hour_alarm: { preset: 30, unit: 'people', smallest: 5, largest: 500, rule: 'A12' },
	/** How long before a review is due it is said aloud. */
	review_alarm_weeks: { preset: 1, unit: 'weeks', smallest: 0, largest: 12, rule: '3.4' },
	/** How long before an enrolment ends the coach hears of it. */
	ending_alarm_weeks: { preset: 4, unit: 'weeks', smallest: 1, largest: 26, rule: '3.4' },
	/** How long before the planned half days end the coach hears of it. */
	planned_until_alarm_weeks: { preset: 2, unit: 'weeks', smallest: 1, largest: 26, rule: '3.5' },
	/** How far back absence without notice still asks for a call. */
	absence_alarm_days: { preset: 14, unit: 'days', smallest: 1, largest: 90, rule: '3.5' },
	/** Whether Good Friday is free: 1, or 0 when it is worked. */
	good_friday_off: { preset: 0, unit: 'days', smallest: 0, largest: 1, rule: 'R-110' },
	/** Every how many years Liberation Day is free: 0 never, 1 each year, 5 in 2025 and 2030. */
	liberation_day_years: { preset: 5, unit: 'years', smallest: 0, largest: 10, rule: 'R-110' },
} as const satisfies Record<string, SettingRule>

/** The name of a setting, as the handbook spells it. */
export type SettingKey = keyof typeof settingRules

/** Settings of which the first is never more than the second. */
export const inOrder = [['start_half_days_min', 'start_half_days_max']] as const satisfies readonly (readonly [
	SettingKey,
	SettingKey,
])[]

/** All settings, in the order of the page. */
export const settingKeys = Object.keys(settingRules).filter(isSettingKey)

/** Whether a text names a setting. */
export function isSettingKey(text: string): text is SettingKey {
	return Object.hasOwn(settingRules, text)
}
