import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffText } from '@repo/i18n/staff'
import { apiContext, requestContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/new-note.route'
import { NoteForm } from './note-form.tsx'
import { writeTalk } from './note.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayTalk)]

export const loader = ({ context, params }: Route.LoaderArgs) => ({
	id: params.id,
	today: localClock(context.get(requestContext).now).date,
	key: crypto.randomUUID(),
})

export const action = ({ request, context, params }: Route.ActionArgs) =>
	writeTalk({ request, api: context.get(apiContext), personId: params.id })

/** A talk that was held, and what is written about it. */
export default function NewNote({ loaderData: { id, today, key }, actionData }: Route.ComponentProps) {
	const title = staffText('review.write')
	const entered = actionData?.entered ?? { heldOn: today, text: '', key }
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<NoteForm
				title={title}
				back={`/deelnemers/${id}/gesprekken`}
				isNew={{ key: entered.key, today }}
				entered={entered}
				problems={actionData?.problems ?? {}}
			/>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
