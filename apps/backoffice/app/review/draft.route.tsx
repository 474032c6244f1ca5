import { staffText } from '@repo/i18n/staff'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/draft.route'
import { NoteForm } from './note-form.tsx'
import { changeNote } from './note.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayTalk)]

/** The own draft of this talk; a shared one, or a colleague's, is not there to be changed. */
export async function loader({ context, params }: Route.LoaderArgs) {
	const { reviews } = await context.get(apiContext).review.talks(params.id)
	const found = reviews.find(({ id, mine, sharedAt }) => id === params.review && mine && sharedAt === null)
	if (found === undefined) throw new Response(null, { status: 404 })
	return { id: params.id, heldOn: found.heldOn, text: found.text ?? '' }
}

export const action = ({ request, context, params }: Route.ActionArgs) =>
	changeNote({ request, api: context.get(apiContext), personId: params.id }, params.review)

/** An own draft: changed, or shared. */
export default function Draft({ loaderData: { id, ...kept }, actionData }: Route.ComponentProps) {
	const title = staffText('review.editTitle')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<NoteForm
				title={title}
				back={`/deelnemers/${id}/gesprekken`}
				entered={actionData?.entered ?? kept}
				problems={actionData?.problems ?? {}}
			/>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
