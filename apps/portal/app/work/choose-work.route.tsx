import { OwnWork } from '@repo/domain/intake/intake.schema'
import { readForm } from '@repo/http/read-form'
import { codeLine } from '@repo/i18n'
import { ButtonLink } from '@repo/ui/button-link'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { isPictureName } from '@repo/ui/pictures'
import { redirect } from 'react-router'
import { taskContext } from '../server/handed-over.server.ts'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/choose-work.route'

/** `after`: where someone goes who has chosen: the end of a task on a colleague's device, or the first page. */
export async function loader({ context }: Route.LoaderArgs) {
	return {
		works: await context.get(apiContext).intake.works(),
		after: context.get(taskContext) === null ? '/' : '/gelukt',
	}
}

/** One tap chooses, one more takes it back; the page stays where the finger is. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const chosen = form.has('kies')
	const work = OwnWork.safeParse({ workTypeId: form.get(chosen ? 'kies' : 'weg'), chosen })
	if (!work.success) throw new Response(null, { status: 400 })
	await context.get(apiContext).intake.choose(work.data)
	return redirect(`/welk-werk#${work.data.workTypeId}`)
}

/** A wall of pictures of kinds of work: which ones someone wants to try (3.3). */
export default function ChooseWork({ loaderData: { works, after } }: Route.ComponentProps) {
	const { language, dutch, line } = useReading()
	return (
		<PortalShell page="/welk-werk">
			<title>{`${line('workType.choose.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('workType.choose.title')} />
			<Paragraph look="lead" line={line('workType.choose.how')} />
			<form method="post" action="/welk-werk">
				<ChoiceList columns={2}>
					{works.map(({ id, code, name, chosen }) => (
						<Choice
							key={id}
							id={id}
							name={chosen ? 'weg' : 'kies'}
							value={id}
							pressed={chosen}
							picture={isPictureName(code) ? code : 'person'}
							line={codeLine(language, { dutch }, { group: 'workType.name', code, name })}
						/>
					))}
				</ChoiceList>
			</form>
			<ButtonLink href={after} wide line={line('workType.choose.action.ready')} />
			<DraftNotice />
		</PortalShell>
	)
}
