import { whoAsks } from '@repo/domain/context'
import { redirect, type RouterContextProvider } from 'react-router'
import { requestContext, sessionContext } from '../server/session.server.ts'

/** Whose session wants to open what is private. Nobody's: to the door. */
export function unlockingOf(context: Readonly<RouterContextProvider>) {
	const { actor, now, address } = context.get(requestContext)
	const session = context.get(sessionContext)
	if (actor === null || session === null) throw redirect('/inloggen')
	const { sessionId, deviceId, cardId } = session
	return { organisationId: actor.organisationId, personId: whoAsks(actor), sessionId, deviceId, cardId, now, address }
}
