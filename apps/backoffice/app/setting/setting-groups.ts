import { type SettingKey, settingKeys } from '@repo/domain/setting/setting.rules'

/** What settings are about, in the order of the page. */
export const settingGroups = ['arrival', 'cohort', 'enrolment', 'talks', 'absence', 'days_off', 'access'] as const
type SettingGroup = (typeof settingGroups)[number]

/** Every setting belongs somewhere: a new one does not compile until it is named here. */
const groupOf: Record<SettingKey, SettingGroup> = {
	referral_reply_days: 'arrival',
	waiting_alarm_days: 'arrival',
	intake_invitations_max: 'arrival',
	start_half_days_min: 'arrival',
	start_half_days_max: 'arrival',
	cohort_size_max: 'cohort',
	pause_weeks_max: 'enrolment',
	ending_alarm_weeks: 'enrolment',
	planned_until_alarm_weeks: 'enrolment',
	return_full_intake_months: 'enrolment',
	quick_intake_days: 'enrolment',
	safety_review_weeks: 'enrolment',
	first_review_weeks: 'talks',
	review_weeks: 'talks',
	review_alarm_weeks: 'talks',
	opportunity_alarm_weeks: 'talks',
	opportunity_attempts_min: 'talks',
	absence_alarm_days: 'absence',
	good_friday_off: 'days_off',
	liberation_day_years: 'days_off',
	representation_days_max: 'access',
	name_searches_per_day: 'access',
	files_per_hour_alarm: 'access',
}

/** The settings of one group, in the order of the rules. */
export const keysOf = (group: SettingGroup): SettingKey[] => settingKeys.filter((key) => groupOf[key] === group)
