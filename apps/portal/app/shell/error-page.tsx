import { ButtonLink } from '@repo/ui/button-link'
import { Notice } from '@repo/ui/notice'
import { isRouteErrorResponse } from 'react-router'
import { PortalShell } from './portal-shell.tsx'
import { useReading } from './reading.tsx'

const told = [400, 403, 404, 405, 409, 413, 503] as const

/** What went wrong and what to do, in the reader's language; never a code, never what happened inside (T-14). */
export function ErrorPage({ error }: { error: unknown }) {
	const { line } = useReading()
	const status = isRouteErrorResponse(error) ? told.find((known) => known === error.status) : undefined
	const kind = status ?? 500
	return (
		<PortalShell page="/" nameless>
			<title>{line(`error.${kind}.title`).text}</title>
			<Notice
				level={1}
				picture={kind === 404 ? 'not_found' : 'no_connection'}
				heading={line(`error.${kind}.title`)}
				line={line(`error.${kind}.text`)}
			/>
			<ButtonLink href="/" icon="today" wide line={line('error.action.today')} />
		</PortalShell>
	)
}
