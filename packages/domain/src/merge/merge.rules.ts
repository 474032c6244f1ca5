/** What stands in a file, as the pages about merging call it. The database says which table is of which (`person_tables`). */
export const mergeSubjects = [
	'enrolment',
	'contract',
	'school',
	'referral',
	'intake',
	'language',
	'work',
	'cohort',
	'schedule',
	'waiting',
	'attendance',
	'appointment',
	'call',
	'review',
	'yearly',
	'representative',
	'question',
	'birth',
	'contact',
	'emergency',
	'card',
	'phone',
	'coach',
	'role',
	'log',
] as const

/** A subject of `mergeSubjects`. */
export type MergeSubject = (typeof mergeSubjects)[number]

/** From which file something comes when two become one: what the kept file has wins, and the other's stays behind, unseen. */
export const comesFrom = (kept: string | null, gone: string | null): 'kept' | 'gone' | null => {
	if (kept !== null) return 'kept'
	return gone === null ? null : 'gone'
}
