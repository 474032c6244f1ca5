import { apiContext, requireRole } from '../server/session.server.ts'
import { idOf } from '../shell/id-of.ts'
import { maySeeCohorts } from '../shell/rights.ts'
import type { Route } from './+types/progress.route'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySeeCohorts)]

/** How far the start of a group is: what its page asks while it waits, without all that stands on the page. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
	Response.json(await context.get(apiContext).cohort.progress(idOf(params.id)))
