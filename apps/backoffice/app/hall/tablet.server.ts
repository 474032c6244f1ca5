import { type Tablet } from '@repo/auth/hall/sign-in-on-tablet'
import { findKiosk } from '@repo/auth/kiosk/find-kiosk'
import type { RouterContextProvider } from 'react-router'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider> }

/** The tablet that this browser is, with its name and hall; null for any other browser. */
export async function findTablet({
	request,
	context,
}: Asked): Promise<(Tablet & { name: string; hall: string }) | null> {
	const { organisationId } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	const found = await findKiosk(visitors, { organisationId, cookieHeader, kind: 'hall_tablet' })
	return found && { ...found, hall: found.hall ?? '' }
}
