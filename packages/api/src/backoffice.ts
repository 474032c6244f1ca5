import { accountRouter } from './account.ts'
import { asResponse, handleOver } from './call.ts'
import { cardRouter } from './card.ts'
import { deviceRouter } from './device.ts'
import { hallRouter } from './hall.ts'
import { handOverRouter } from './hand-over.ts'
import { kioskRouter } from './kiosk.ts'
import { personRouter } from './person.ts'
import { privacyRouter } from './privacy.ts'
import { scheduleRouter } from './schedule.ts'
import { staffCardRouter } from './staff-card.ts'
import { standInRouter } from './stand-in.ts'
import { createCallerFactory, type RequestContext, router } from './trpc.ts'
import { unlockRouter } from './unlock.ts'

/** Everything staff can do. */
export const backofficeRouter = router({
	account: accountRouter,
	card: cardRouter,
	device: deviceRouter,
	hall: hallRouter,
	handOver: handOverRouter,
	kiosk: kioskRouter,
	person: personRouter,
	privacy: privacyRouter,
	schedule: scheduleRouter,
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
