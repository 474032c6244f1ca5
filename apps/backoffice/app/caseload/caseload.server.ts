import { CaseloadMove, CaseloadOf } from '@repo/domain/caseload/caseload.schema'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { readForm } from '@repo/http/read-form'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/caseload.route'

const at = '/beheer/caseload'

/** Why nothing was moved or undone, as a text key. */
export type CaseloadProblem = 'past' | 'no-coach' | 'nobody' | 'too-late' | 'changed' | 'same-person' | 'noPeople'

/** The coaches, what was chosen in the address (`?van=&naar=&vanaf=`), and whose people that are. */
export async function loadCaseload({ context, url }: Route.LoaderArgs) {
	const { standIn, caseload } = context.get(apiContext)
	const chosen = {
		van: url.searchParams.get('van') ?? '',
		naar: url.searchParams.get('naar') ?? '',
		vanaf: url.searchParams.get('vanaf') ?? localClock(context.get(requestContext).now).date,
	}
	const [coaches, moves] = [await standIn.coaches(), await caseload.moves()]
	const wanted = CaseloadOf.safeParse({ coachId: chosen.van, from: chosen.vanaf })
	const both = wanted.success && coaches.some(({ id }) => id === chosen.naar) && chosen.naar !== chosen.van
	return {
		coaches,
		moves,
		chosen,
		people: both ? await caseload.of(wanted.data) : null,
		problem: chosen.van !== '' && chosen.van === chosen.naar ? ('same-person' as const) : null,
		answer: (['moved', 'undone'] as const).find((code) => url.searchParams.has(code)) ?? null,
	}
}

/** Moves who is ticked, or puts them back, for who proved to be there lately. */
export async function changeCaseload({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	demandFresh(context, 'caseload')
	const { caseload } = context.get(apiContext)
	if (form.has('undo')) {
		const id = z.uuid().safeParse(textOf(form, 'undo'))
		if (!id.success) throw new Response(null, { status: 400 })
		const undone = await caseload.undo(id.data)
		return undone.ok ? redirect(`${at}?undone`) : refuse(undone.reason)
	}
	const ticked = form.getAll('wie')
	if (ticked.length === 0) return refuse('noPeople')
	const move = CaseloadMove.safeParse({
		fromCoachId: textOf(form, 'van'),
		toCoachId: textOf(form, 'naar'),
		from: textOf(form, 'vanaf'),
		people: ticked,
	})
	if (!move.success) throw new Response(null, { status: 400 })
	const moved = await caseload.move(move.data)
	return moved.ok ? redirect(`${at}?moved`) : refuse(moved.reason)
}

const refuse = (problem: CaseloadProblem) => data({ problem }, 422)
