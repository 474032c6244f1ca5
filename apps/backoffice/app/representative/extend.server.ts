import { Extension } from '@repo/domain/representative/representative.schema'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { redirect, type RouterContextProvider } from 'react-router'
import { isFreshHere } from '../server/fresh.server.ts'
import { apiContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'

type Args = { context: Readonly<RouterContextProvider>; params: { id: string } }

/** What was typed, and what is wrong with it, in words: who, until when, and why. */
export type ToExtend = { wie: string; tot: string; waarom: string }
export type ExtendProblems = Partial<Record<keyof ToExtend, string>>

const fields = { representativeId: 'wie', until: 'tot', reason: 'waarom' } as const
const missing: Record<keyof ToExtend, string> = {
	wie: staffText('representative.extend.noWho'),
	tot: staffText('representative.refused.until'),
	waarom: staffText('representative.extend.noReason'),
}

/** Makes looking along longer and goes back to the list; or what is wrong, with what was typed. `stale`: a fresh check comes first. */
export async function extend({ context, params }: Args, form: FormData) {
	const entered: ToExtend = { wie: textOf(form, 'wie'), tot: textOf(form, 'tot'), waarom: textOf(form, 'waarom') }
	const asked = { personId: params.id, representativeId: entered.wie, until: entered.tot, reason: entered.waarom }
	const parsed = Extension.safeParse(asked)
	if (!parsed.success) {
		const wrong = parsed.error.issues.flatMap(({ path: [name] }) =>
			name === 'representativeId' || name === 'until' || name === 'reason' ? [fields[name]] : [],
		)
		if (wrong.length === 0) throw new Response(null, { status: 404 })
		const problems: ExtendProblems = Object.fromEntries(wrong.map((field) => [field, missing[field]]))
		return { problems, entered, stale: false }
	}
	if (!isFreshHere(context)) return { problems: {}, entered, stale: true }
	const extended = await context.get(apiContext).representative.extend(parsed.data)
	if (extended.ok) throw redirect(`/deelnemers/${params.id}/vertegenwoordiger?verlengd`)
	return { problems: problemOf(extended), entered, stale: false }
}

type Refused = Exclude<Awaited<ReturnType<ApiExtend>>, { ok: true }>
type ApiExtend = ReturnType<typeof apiOf>['representative']['extend']
const apiOf = (context: Readonly<RouterContextProvider>) => context.get(apiContext)

function problemOf(refused: Refused): ExtendProblems {
	switch (refused.reason) {
		case 'over':
			return { wie: staffText('representative.over') }
		case 'not-later':
			return { tot: staffText('representative.extend.notLater') }
		case 'too-late':
			return { tot: staffText('representative.refused.tooLate', { until: staffDate(refused.until) }) }
		case 'adult':
			return { tot: staffText('representative.refused.adult') }
		case 'birth-unknown':
			return { tot: staffText('representative.refused.birthUnknown') }
	}
}
