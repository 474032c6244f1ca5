import { ReceptionPhone } from '@repo/domain/reception/reception.schema'
import { readForm } from '@repo/http/read-form'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { ExportForm } from '../shell/export-form.tsx'
import { textOf } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/stand-ins.route'

/** What was just done, as the address says it. */
const answers = ['named', 'ended', 'receptionSet'] as const

export async function loader({ context, url }: Route.LoaderArgs) {
	const { standIn } = context.get(apiContext)
	return {
		standIns: await standIn.list(),
		reception: (await standIn.reception()) ?? '',
		answer: answers.find((code) => url.searchParams.has(code)) ?? null,
	}
}

/** Ends one before its time, or keeps the telephone of the reception. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const { standIn } = context.get(apiContext)
	if (form.has('phone')) {
		const typed = textOf(form, 'phone')
		const phone = ReceptionPhone.safeParse(typed)
		if (!phone.success) return data({ typed }, 422)
		await standIn.setReception(phone.data)
		return redirect('/beheer/waarneming?receptionSet')
	}
	const id = z.uuid().safeParse(textOf(form, 'id'))
	if (!id.success) throw new Response(null, { status: 400 })
	await standIn.end(id.data)
	return redirect('/beheer/waarneming?ended')
}

/** Waarneming: who goes with whose people, today and later. */
export default function StandIns({ loaderData, actionData }: Route.ComponentProps) {
	const { standIns, reception, answer } = loaderData
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
			{standIns.length === 0 ? (
				<Paragraph line={staffText('standIn.none')} />
			) : (
				<>
					<List standIns={standIns} />
					<ExportForm action="/beheer/waarneming/bestand" ready={null} />
				</>
			)}
			<Reception phone={actionData?.typed ?? reception} wrong={actionData !== undefined} />
		</>
	)
}

/** The telephone that rings where nobody stands in. */
function Reception({ phone, wrong }: { phone: string; wrong: boolean }) {
	return (
		<Stack as="section">
			<Heading level={2} line={staffText('standIn.reception')} />
			<form method="post" action="/beheer/waarneming" className="instap-stack">
				<TextField
					id="phone"
					type="tel"
					short
					required
					maxLength={20}
					label={staffText('standIn.receptionPhone')}
					hint={staffText('standIn.receptionHint')}
					error={wrong ? staffText('refused.noPhone') : undefined}
					defaultValue={phone}
				/>
				<div>
					<Button look="secondary" line={staffText('standIn.saveReception')} />
				</div>
			</form>
		</Stack>
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
					standIn ?? staffText('standIn.nobody'),
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
