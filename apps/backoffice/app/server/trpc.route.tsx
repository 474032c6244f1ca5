import { handleTrpc } from '@repo/api/backoffice'
import type { Route } from './+types/trpc.route'
import { requestContext } from './session.server.ts'

const handle = ({ request, context }: Route.LoaderArgs | Route.ActionArgs) =>
	handleTrpc(request, context.get(requestContext))

export const loader = handle
export const action = handle
