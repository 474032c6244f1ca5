import { asResponse, handleOver } from './call.ts'
import { personRouter } from './person.ts'
import { scheduleRouter } from './schedule.ts'
import { createCallerFactory, type RequestContext, router } from './trpc.ts'

/** Everything staff can do. */
export const backofficeRouter = router({ person: personRouter, schedule: scheduleRouter })

const createCaller = createCallerFactory(backofficeRouter)

/** The backoffice's operations as functions, for loaders and actions. */
export const createApi = (context: RequestContext) => createCaller(context, asResponse)
export type Api = ReturnType<typeof createApi>

/** The backoffice's operations over HTTP. */
export const handleTrpc = (request: Request, context: RequestContext) => handleOver(backofficeRouter, request, context)

export type { RequestContext } from './trpc.ts'
