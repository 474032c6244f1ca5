import { readForm } from '@repo/http/read-form'
import { ReadingSupport } from '@repo/domain/person/person.schema'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { redirect } from 'react-router'
import { taskContext } from '../server/handed-over.server.ts'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/support.route'

export async function loader({ context }: Route.LoaderArgs) {
	return { current: await context.get(apiContext).language.support() }
}

/** One tap chooses, and it stays with the person. */
export async function action({ request, context }: Route.ActionArgs) {
	const support = ReadingSupport.safeParse((await readForm(request)).get('support'))
	if (!support.success) throw new Response(null, { status: 400 })
	await context.get(apiContext).language.chooseSupport(support.data)
	return redirect(context.get(taskContext) === null ? '/' : '/gelukt')
}

/** How someone takes in a text: reading, or with help. */
export default function Support({ loaderData: { current } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/taal/lezen">
			<title>{`${line('language.support.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('language.support.title')} />
			<form method="post" action="/taal/lezen">
				<ChoiceList>
					{ReadingSupport.options.map((support) => (
						<Choice
							key={support}
							name="support"
							value={support}
							current={support === current}
							line={line(`language.support.${support}`)}
						/>
					))}
				</ChoiceList>
			</form>
			<DraftNotice />
		</PortalShell>
	)
}
