import { handOverLasts, handOverTaskNames } from '@repo/domain/hand-over/hand-over.rules'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { named } from '@repo/ui/person-name'
import { Paragraph } from '@repo/ui/paragraph'
import { Text } from '@repo/ui/text'
import { requireRole } from '../server/session.server.ts'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { mayLink } from '../shell/rights.ts'
import type { Route } from './+types/hand-over.route'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayLink)]

export const loader = ({ params, url }: Route.LoaderArgs) => ({ id: params.id, isBack: url.searchParams.has('terug') })

/** "Geef aan {naam}": the one task to do. From then on this device opens nothing else until its owner is back. */
export default function HandOver({ loaderData: { id, isBack }, matches }: Route.ComponentProps) {
	const { person } = matches[2].loaderData
	const name = named(person.name)
	return (
		<section className="instap-stack" aria-labelledby="hand-over">
			<title>{`${staffText('handOver.tab')} - ${staffText('shell.product')}`}</title>
			{isBack && <Alert look="ok" line={staffText('handOver.back', { name })} answer />}
			<Heading level={2} id="hand-over" line={staffText('handOver.title', { name })} />
			<Text as="p" line={staffText('handOver.how', { name, minutes: handOverLasts / 60_000 })} />
			<Paragraph line={staffText('handOver.which')} />
			{/* Not React's own form: the whole page has to make way. */}
			<form method="post" action="/overdragen">
				<HiddenFields fields={{ personId: id }} />
				<ChoiceList>
					{handOverTaskNames.map((task) => (
						<Choice key={task} name="task" value={task} line={staffText(`handOver.task.${task}`)} />
					))}
				</ChoiceList>
			</form>
		</section>
	)
}
