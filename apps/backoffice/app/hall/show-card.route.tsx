import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { redirect } from 'react-router'
import { tabletContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/show-card.route'
import { takeCard } from './take-card.server.ts'
import { TabletFrame } from './tablet-frame.tsx'
import { findTablet } from './tablet.server.ts'

const answers = { tablet: 'ready', uit: 'done' } as const
const refusals = ['no-card', 'wrong', 'over'] as const

/** `?klaar=` what was just done, `?nee=` why the card has to be shown again. */
export async function loader({ request, context, url }: Route.LoaderArgs) {
	if (context.get(tabletContext) !== null) return redirect('/hal')
	const tablet = await findTablet({ request, context })
	const done = url.searchParams.get('klaar')
	return {
		tablet: tablet && { name: tablet.name, hall: tablet.hall },
		answer: done === 'tablet' || done === 'uit' ? answers[done] : null,
		refused: refusals.find((reason) => reason === url.searchParams.get('nee')) ?? null,
	}
}

/** A reader types what it reads, and Enter. */
export const action = async (args: Route.ActionArgs) => takeCard(args, textOf(await readForm(args.request), 'kaart'))

/** Waits for the card of a supervisor. The start of the tablet of a hall; any other browser is told so. */
export default function ShowCard({ loaderData: { tablet, answer, refused } }: Route.ComponentProps) {
	if (tablet === null) return <NoTablet />
	const title = staffText('hall.card.title')
	return (
		<TabletFrame title={title}>
			<Paragraph look="lead" line={staffText('hall.card.at', tablet)} />
			<Heading level={1} line={title} />
			{answer && <Alert look="ok" line={staffText(`hall.card.${answer}`)} answer />}
			{refused && <Alert look="error" line={staffText(`hall.pin.refused.${refused}`)} answer />}
			<form method="post" action="/hal/kaart">
				<Stack>
					<TextField
						id="kaart"
						label={staffText('hall.card.field')}
						hint={staffText('hall.card.hint')}
						autoComplete="off"
						forReader
						maxLength={200}
						required
					/>
					<Button wide line={staffText('hall.card.next')} />
				</Stack>
			</form>
		</TabletFrame>
	)
}

function NoTablet() {
	const title = staffText('hall.card.noTablet')
	return (
		<TabletFrame title={title}>
			<Heading level={1} line={title} />
			<Paragraph line={staffText('hall.card.noTabletHint')} />
			<div>
				<ButtonLink href="/tablet" icon="screen" line={staffText('hall.card.toLink')} />
			</div>
		</TabletFrame>
	)
}
