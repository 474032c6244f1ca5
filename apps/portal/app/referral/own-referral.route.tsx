import { readForm } from '@repo/http/read-form'
import type { Api } from '@repo/api/portal'
import { longDate } from '@repo/i18n/format'
import type { Language } from '@repo/i18n/languages'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/own-referral.route'

const Id = z.uuid().nullable().catch(null)

export async function loader({ context, url }: Route.LoaderArgs) {
	const referrals = await context.get(apiContext).referral.mine()
	const stop = Id.parse(url.searchParams.get('stop'))
	return {
		referrals,
		asked: referrals.find(({ id, stops }) => stops && id === stop) ?? null,
		stopped: url.searchParams.has('gestopt'),
	}
}

/** Stops the referral. Twice says the same. */
export async function action({ request, context }: Route.ActionArgs) {
	const id = Id.parse((await readForm(request)).get('aanmelding'))
	if (id === null) throw new Response(null, { status: 400 })
	const stopped = await context.get(apiContext).referral.withdraw(id)
	return stopped.ok ? redirect('/aanmelding?gestopt') : data({ tooLate: true }, 409)
}

/** "Je aanmelding": where it is and how long the line is, and stopping it after one question. */
export default function OwnReferral({ loaderData: { referrals, asked, stopped }, actionData }: Route.ComponentProps) {
	const { line } = useReading()
	const title = line(asked === null ? 'referral.own.title' : 'referral.own.sure.title')
	return (
		<PortalShell page="/aanmelding">
			<title>{`${title.text} - Mijn Instap`}</title>
			<Heading level={1} line={title} />
			{stopped && <Alert look="ok" line={line('referral.told.withdrawn')} answer />}
			{actionData?.tooLate && <Alert look="error" line={line('referral.own.gone')} answer />}
			{asked === null ? <Referrals referrals={referrals} /> : <Sure id={asked.id} />}
			<Link href="/" line={line('common.back')} />
			<DraftNotice />
		</PortalShell>
	)
}

type Own = Awaited<ReturnType<Api['referral']['mine']>>[number]

function Referrals({ referrals }: { referrals: Own[] }) {
	const { line } = useReading()
	if (referrals.length === 0) return <Paragraph line={line('referral.own.none')} />
	return referrals.map((referral) => <Referral key={referral.id} {...referral} />)
}

function Referral({ id, state, replyBy, ahead, stops }: Own) {
	const { line } = useReading()
	const date = (language: Language) => (replyBy === null ? '' : longDate(language, replyBy))
	return (
		<>
			<Card now>
				<Stack gap="small">
					{state === 'incomplete' ? (
						<Paragraph look="lead" line={line('referral.own.asking')} />
					) : (
						<Paragraph look="lead" line={line(`referral.told.${state}`, { date })} />
					)}
					{ahead !== null && (
						<Paragraph line={ahead === 0 ? line('referral.own.first') : line('referral.own.ahead', { count: ahead })} />
					)}
				</Stack>
			</Card>
			{stops && (
				<>
					<Heading level={2} line={line('referral.own.stop.title')} />
					<Paragraph line={line('referral.own.stop.text')} />
					<ButtonLink
						href={`/aanmelding?${new URLSearchParams({ stop: id })}`}
						wide
						line={line('referral.own.action.stop')}
					/>
				</>
			)}
		</>
	)
}

function Sure({ id }: { id: string }) {
	const { line } = useReading()
	return (
		<>
			<Paragraph line={line('referral.own.sure.text')} />
			<form method="post" action="/aanmelding">
				<Button wide look="negative" name="aanmelding" value={id} line={line('referral.own.action.yes')} />
			</form>
		</>
	)
}
