import { readForm } from '@repo/http/read-form'
import { findInviter } from '@repo/auth/check-phone-invitation'
import { blankCeremonyCookie } from '@repo/auth/ceremony'
import { linkPhone } from '@repo/auth/link-phone'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonLine } from '@repo/ui/person-line'
import { dutchLine } from '@repo/i18n'
import { redirect } from 'react-router'
import { languageCookie } from '../server/reading.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/coach.route'

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	return findInviter(visitors, { organisationId, cookieHeader: request.headers.get('cookie'), now })
}

export async function action({ request, context }: Route.ActionArgs) {
	const answer = (await readForm(request)).get('answer')
	const blank = { 'Set-Cookie': blankCeremonyCookie() }
	if (answer === 'nee') return redirect('/koppelen?nee', { headers: blank })
	if (answer !== 'ja') throw new Response(null, { status: 400 })
	const { organisationId, now } = context.get(requestContext)
	const linked = await linkPhone(visitors, {
		organisationId,
		cookieHeader: request.headers.get('cookie'),
		userAgent: request.headers.get('user-agent'),
		now,
	})
	// The page that comes then says that the code does not work.
	if (!linked.ok) return redirect('/koppelen/coach', { headers: blank })
	const headers = new Headers(blank)
	for (const value of [...linked.cookies, languageCookie(linked.language)]) headers.append('Set-Cookie', value)
	// A phone that looks along opens by its secret; passkeys are for the own page.
	return redirect(linked.looksAlong ? '/' : '/koppelen/sleutel', { headers })
}

const own = { title: 'device.coach.title', why: 'device.coach.why' } as const
const along = { title: 'representative.link.title', why: 'representative.link.why' } as const

/** What is asked and told, to whoever looks along and to everyone else. */
const texts = (represents: unknown) => (represents ? along : own)

/** The question before a phone is linked, against codes that somebody else handed out: is this your coach? */
export default function Coach({ loaderData: invited }: Route.ComponentProps) {
	const { line } = useReading()
	if (invited === null)
		return (
			<PortalShell page="/koppelen/coach">
				<title>{`${line('device.link.title').text} - Mijn Instap`}</title>
				<Heading level={1} line={line('device.link.title')} />
				<Alert look="error" line={line('device.unknownCode')} />
				<ButtonLink href="/start" wide line={line('device.link.action.digits')} />
			</PortalShell>
		)
	const { calledBy, coach, represents } = invited
	return (
		<PortalShell page="/koppelen/coach">
			<title>{`${line(texts(represents).title).text} - Mijn Instap`}</title>
			{represents ? (
				<Paragraph
					look="lead"
					line={line(`representative.link.${represents.relation}`, { name: calledBy, person: represents.calledBy })}
				/>
			) : (
				<Paragraph look="lead" line={line('device.coach.greeting', { name: calledBy })} />
			)}
			<Heading level={1} line={line(texts(represents).title)} />
			<PersonLine name={coach} line={dutchLine(coach)} />
			<Paragraph line={line(texts(represents).why, { name: coach })} />
			<form method="post" action="/koppelen/coach">
				<ChoiceList>
					<Choice name="answer" value="ja" line={line('device.coach.yes')} />
					<Choice name="answer" value="nee" line={line('device.coach.no')} />
				</ChoiceList>
			</form>
			<DraftNotice />
		</PortalShell>
	)
}
