import { accountRouter } from './account.ts'
import { appointmentRouter } from './appointment.ts'
import { asResponse, handleOver } from './call.ts'
import { cardRouter } from './card.ts'
import { caseloadRouter } from './caseload.ts'
import { cohortRouter } from './cohort.ts'
import { contactAttemptRouter } from './contact-attempt.ts'
import { deviceRouter } from './device.ts'
import { enrolmentRouter } from './enrolment.ts'
import { hallRouter } from './hall.ts'
import { handOverRouter } from './hand-over.ts'
import { intakeRouter } from './intake.ts'
import { importRouter } from './import.ts'
import { kioskRouter } from './kiosk.ts'
import { personContactRouter } from './person-contact.ts'
import { mergeRouter } from './merge.ts'
import { opportunityReviewRouter } from './opportunity-review.ts'
import { personRouter } from './person.ts'
import { privacyRouter } from './privacy.ts'
import { representativeRouter } from './representative.ts'
import { referralRouter } from './referral.ts'
import { reportRouter } from './report.ts'
import { reviewRouter } from './review.ts'
import { scheduleRouter } from './schedule.ts'
import { settingRouter } from './setting.ts'
import { staffCardRouter } from './staff-card.ts'
import { standInRouter } from './stand-in.ts'
import { createCallerFactory, type RequestContext, router } from './trpc.ts'
import { unlockRouter } from './unlock.ts'

/** Everything staff can do. */
export const backofficeRouter = router({
	account: accountRouter,
	appointment: appointmentRouter,
	card: cardRouter,
	caseload: caseloadRouter,
	cohort: cohortRouter,
	contactAttempt: contactAttemptRouter,
	device: deviceRouter,
	enrolment: enrolmentRouter,
	hall: hallRouter,
	handOver: handOverRouter,
	intake: intakeRouter,
	import: importRouter,
	kiosk: kioskRouter,
	merge: mergeRouter,
	opportunityReview: opportunityReviewRouter,
	person: personRouter,
	personContact: personContactRouter,
	privacy: privacyRouter,
	representative: representativeRouter,
	referral: referralRouter,
	report: reportRouter,
	review: reviewRouter,
	schedule: scheduleRouter,
	setting: settingRouter,
	staffCard: staffCardRouter,
	standIn: standInRouter,
	unlock: unlockRouter,
})

const createCaller = createCallerFactory(backofficeRouter)

/** The backoffice's operations as functions, for loaders and actions. */
export const createApi = (context: RequestContext) => createCaller(context, asResponse)
export type Api = ReturnType<typeof createApi>

/** The backoffice's operations over HTTP. */
export const handleTrpc = (request: Request, context: RequestContext) => handleOver(backofficeRouter, request, context)

export type { RequestContext } from './trpc.ts'
