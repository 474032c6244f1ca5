import type { AccessWhat } from '@repo/domain/access/access.rules'
import { role, type Role } from '@repo/db/schema'
import type { Things } from '@repo/domain/testing/make-things'

/** Someone in a role, or nobody. */
export type Caller = Role | 'nobody'

/** What an operation can be asked about: ids of a participant and of what hangs on them, and of what the organisation has. */
export type Whose = Pick<
	Things,
	| 'personId'
	| 'deviceId'
	| 'lineId'
	| 'questionId'
	| 'unlockId'
	| 'representativeId'
	| 'reviewId'
	| 'draftId'
	| 'appointmentId'
	| 'contactAttemptId'
	| 'enrolmentId'
	| 'cohortId'
	| 'referralId'
	| 'intakeId'
> & {
	name: string
	/** Someone of the staff, two coaches, a shared screen, and a stand-in. */
	memberId: string
	coachId: string
	standInCoachId: string
	kioskId: string
	/** A participant who may turn out to be the same person, and two files that were merged. */
	doubleId: string
	mergeId: string
	/** A caseload that went to another coach today. */
	moveId: string
	/** A file that the planner sent in. */
	importId: string
	standInId: string
	/** What a group goes through. */
	templateId: string
	/** Where there is work: always the own organisation's. */
	siteId: string
	workTypeId: string
}

/** One row of the table of rights. */
export type Operation = {
	may: readonly Caller[]
	/** An input that is right in form, about this. Left out where an operation takes none. */
	input?: (whose: Whose) => unknown
	/** What the log of the person it is about calls it; left out where it is about nobody else. */
	logs?: AccessWhat
	/**
	 * Whose it may be about: people whom the role sees (3.16), which is so when left out; anyone of the organisation, for
	 * what is nobody's file or is for everyone's; or someone outside the caseload.
	 */
	about?: 'organisation' | 'outside'
	/** What is not there is refused in an answer of its own instead of by 404. */
	refuses?: true
	/** It gives or takes away access, or changes much at once: whoever asks proved to be there a moment ago (A6). */
	grave?: true
	/** It is about what one colleague made, here the coach: to others it is not there. */
	madeByCoach?: true
	/** Asked on the tablet of a hall, and nowhere else. */
	onTablet?: true
}

/** Everyone who can ask at all. */
export const callers: readonly Caller[] = ['nobody', ...role.enumValues]
