import { readForm } from '@repo/http/read-form'
import type { Api } from '@repo/api/portal'
import { OfPart } from '@repo/domain/representative/representative.schema'
import { longDate } from '@repo/i18n/format'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/who-looks-along.route'

export async function loader({ context }: Route.LoaderArgs) {
	return { people: await context.get(apiContext).representative.mine() }
}

/** One tap closes a part to someone, or opens it again. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = Object.fromEntries(await readForm(request))
	const { representative } = context.get(apiContext)
	const closes = OfPart.safeParse({ ...form, part: form['dicht'] })
	const opens = OfPart.safeParse({ ...form, part: form['open'] })
	if (closes.success) await representative.close(closes.data)
	else if (opens.success) await representative.open(opens.data)
	else throw new Response(null, { status: 400 })
	return redirect('/wie-kijkt-mee')
}

/** Who looks along, until when, and what they see: each part open, or closed by the one whose it is. */
export default function WhoLooksAlong({ loaderData: { people } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/wie-kijkt-mee">
			<title>{`${line('representative.mine.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('representative.mine.title')} />
			<Paragraph line={line(people.length === 0 ? 'representative.mine.none' : 'representative.mine.intro')} />
			{people.length > 0 && (
				<Stack as="ul">
					{people.map((one) => (
						<Someone key={one.id} {...one} />
					))}
				</Stack>
			)}
			{people.length > 0 && <Paragraph look="soft" line={line('representative.mine.stop')} />}
			<DraftNotice />
		</PortalShell>
	)
}

type LooksAlong = Awaited<ReturnType<Api['representative']['mine']>>[number]

function Someone({ id, calledBy, relation, until, longer, parts }: LooksAlong) {
	const { line } = useReading()
	return (
		<Card as="li">
			<Heading level={2} line={line(`representative.mine.${relation}`, { name: calledBy })} />
			<Paragraph line={line('representative.mine.until', { day: (language) => longDate(language, until) })} />
			{longer && <Paragraph line={line(`representative.mine.longer.${longer}`)} />}
			{parts.map((part) => (
				<Part key={part.part} id={id} calledBy={calledBy} {...part} />
			))}
		</Card>
	)
}

type Of = Pick<LooksAlong, 'id' | 'calledBy'> & LooksAlong['parts'][number]

/** A part in words and with a lock or an eye, never by colour alone, and the button that turns it round. */
function Part({ id, calledBy, part, open }: Of) {
	const { line } = useReading()
	return (
		<form method="post" action="/wie-kijkt-mee" className="instap-stack instap-stack--small">
			<input type="hidden" name="representativeId" value={id} />
			<Paragraph line={line(`representative.part.${part}.${open ? 'open' : 'closed'}`, { name: calledBy })} />
			<Button
				look="secondary"
				icon={open ? 'closed' : 'show'}
				wide
				name={open ? 'dicht' : 'open'}
				value={part}
				line={line(open ? `representative.close.${part}` : `representative.reopen.${part}`)}
			/>
		</form>
	)
}
