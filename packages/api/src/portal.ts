import { accessRouter } from './access.ts'
import { ownAppointmentRouter } from './appointment.ts'
import { ownAttendanceRouter } from './own-attendance.ts'
import { asResponse, handleOver } from './call.ts'
import { ownDeviceRouter } from './device.ts'
import { ownEnrolmentRouter } from './enrolment.ts'
import { ownIntakeRouter } from './intake.ts'
import { languageRouter } from './language.ts'
import { ownReferralRouter } from './referral.ts'
import { ownRepresentativeRouter } from './representative.ts'
import { ownScheduleRouter } from './own-schedule.ts'
import { ownReviewRouter } from './review.ts'
import { todayRouter } from './today.ts'
import { createCallerFactory, type RequestContext, router } from './trpc.ts'
import { ownUnlockRouter } from './unlock.ts'

/** Everything a participant can do. */
export const portalRouter = router({
	today: todayRouter,
	schedule: ownScheduleRouter,
	language: languageRouter,
	device: ownDeviceRouter,
	access: accessRouter,
	enrolment: ownEnrolmentRouter,
	intake: ownIntakeRouter,
	appointment: ownAppointmentRouter,
	attendance: ownAttendanceRouter,
	referral: ownReferralRouter,
	review: ownReviewRouter,
	representative: ownRepresentativeRouter,
	unlock: ownUnlockRouter,
})

const createCaller = createCallerFactory(portalRouter)

/** The portal's operations as functions, for loaders and actions. */
export const createApi = (context: RequestContext) => createCaller(context, asResponse)
export type Api = ReturnType<typeof createApi>

/** The portal's operations over HTTP. */
export const handleTrpc = (request: Request, context: RequestContext) => handleOver(portalRouter, request, context)

export type { RequestContext } from './trpc.ts'
