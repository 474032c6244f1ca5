import { readForm } from '@repo/http/read-form'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Table } from '@repo/ui/table'
import { redirect } from 'react-router'
import { z } from 'zod'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/stand-ins.route'

/** What was just done, as the address says it. */
const answers = ['named', 'ended'] as const

export async function loader({ context, url }: Route.LoaderArgs) {
	return {
		standIns: await context.get(apiContext).standIn.list(),
		answer: answers.find((code) => url.searchParams.has(code)) ?? null,
	}
}

/** Ends one before its time. */
export async function action({ request, context }: Route.ActionArgs) {
	const id = z.uuid().safeParse(textOf(await readForm(request), 'id'))
	if (!id.success) throw new Response(null, { status: 400 })
	await context.get(apiContext).standIn.end(id.data)
	return redirect('/beheer/waarneming?ended')
}

/** Waarneming: who goes with whose people, today and later. */
export default function StandIns({ loaderData: { standIns, answer } }: Route.ComponentProps) {
	const title = staffText('standIn.title')
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			{answer !== null && <Alert look="ok" line={staffText(`standIn.${answer}`)} answer />}
			<Paragraph line={staffText('standIn.intro')} />
			<div>
				<ButtonLink href="/beheer/waarneming/nieuw" look="primary" icon="add" line={staffText('standIn.name')} />
			</div>
			{standIns.length === 0 ? <Paragraph line={staffText('standIn.none')} /> : <List standIns={standIns} />}
		</>
	)
}

function List({ standIns }: Pick<Route.ComponentProps['loaderData'], 'standIns'>) {
	return (
		<Table
			caption={staffText('standIn.title')}
			captionHidden
			columns={[
				{ label: staffText('standIn.coach') },
				{ label: staffText('standIn.who') },
				{ label: staffText('standIn.days') },
				{ label: staffText('standIn.action') },
			]}
			rows={standIns.map(({ id, coach, standIn, from, until }) => ({
				key: id,
				cells: [
					coach,
					standIn,
					staffText('standIn.between', { from: staffDate(from), until: staffDate(until) }),
					<End key="end" id={id} coach={coach} />,
				],
			}))}
		/>
	)
}

function End({ id, coach }: { id: string; coach: string }) {
	return (
		<form method="post" action="/beheer/waarneming">
			<input type="hidden" name="id" value={id} />
			<Button look="secondary" line={staffText('standIn.end', { coach })} />
		</form>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
