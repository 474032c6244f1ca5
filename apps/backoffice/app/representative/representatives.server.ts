import { readForm } from '@repo/http/read-form'
import { groupDigits } from '@repo/auth/digits'
import { NewRepresentative, OfRepresentative } from '@repo/domain/representative/representative.schema'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { demandFresh, isFreshHere } from '../server/fresh.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { clock } from '../shell/moment.ts'
import { extend, type ExtendProblems, type ToExtend } from './extend.server.ts'

type Args = { context: Readonly<RouterContextProvider>; params: { id: string } }

/** Who looks along, who did, and until when someone else may. */
export async function loadRepresentatives({ context, params }: Args) {
	const { latest, representatives } = await context.get(apiContext).representative.list(params.id)
	const [minor, mentor] = [latest.parent, latest.court_mentor]
	return {
		minorUntil: minor.ok ? minor.until : null,
		mentorUntil: mentor.ok ? mentor.until : null,
		today: localClock(context.get(requestContext).now).date,
		representatives: representatives.map(({ endedAt, ...one }) => ({
			...one,
			until: endedAt === null ? one.until : localClock(endedAt).date,
		})),
	}
}

const fields = ['name', 'calledBy', 'relation', 'readsIn', 'until'] as const
type Field = (typeof fields)[number]

/** What was typed, and what is wrong with it, in words. */
export type Entered = Record<Field, string>
export type Problems = Partial<Record<Field, string>>

const longer = { problems: {} as ExtendProblems, entered: null as ToExtend | null }
const nothing = {
	problems: {} as Problems,
	entered: null as Entered | null,
	code: null,
	over: false,
	stale: false,
	longer,
}

/**
 * Adds someone, makes it longer, ends it, or makes a code for their phone, which stands in this one answer and nowhere else. Before
 * all but the ending its person proves to be there (A6): `stale` says so above the form, which keeps what was typed.
 */
export async function changeRepresentatives({ request, context, params }: Args & { request: Request }) {
	const form = await readForm(request)
	const wanted = textOf(form, 'doe')
	if (wanted === 'toevoegen') return add({ context, params }, form)
	if (wanted === 'verlengen') {
		const { stale, ...longer } = await extend({ context, params }, form)
		return data({ ...nothing, stale, longer }, stale ? 403 : 422)
	}
	const of = OfRepresentative.safeParse({ personId: params.id, representativeId: textOf(form, 'wie') })
	if (!of.success) throw new Response(null, { status: 400 })
	const { representative } = context.get(apiContext)
	if (wanted === 'stoppen') {
		await representative.end(of.data)
		return redirect(`/deelnemers/${params.id}/vertegenwoordiger?gestopt`)
	}
	if (wanted !== 'koppelen') throw new Response(null, { status: 400 })
	demandFresh(context, 'representatives', params.id)
	const invited = await representative.invite(of.data)
	if (!invited.ok) return data({ ...nothing, over: true }, 409)
	const { portalOrigin } = settings
	const code = {
		representativeId: of.data.representativeId,
		// Behind the #, so that it is in no request and in no log.
		link: `${portalOrigin}/koppelen#${invited.secret}`,
		digits: groupDigits(invited.digits),
		start: `${new URL(portalOrigin).host}/start`,
		until: clock(invited.expiresAt),
	}
	return data({ ...nothing, code }, { headers: { 'Cache-Control': 'no-store' } })
}

async function add({ context, params }: Args, form: FormData) {
	const entered = Object.fromEntries(fields.map((field) => [field, textOf(form, field)])) as Entered
	const refuse = (problems: Problems) => data({ ...nothing, problems, entered }, 422)
	const parsed = NewRepresentative.safeParse({ ...entered, personId: params.id })
	if (!parsed.success) {
		const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
		return refuse(
			Object.fromEntries(fields.filter((field) => wrong.has(field)).map((field) => [field, missing[field]])),
		)
	}
	if (!isFreshHere(context)) return data({ ...nothing, stale: true, entered }, 403)
	const added = await context.get(apiContext).representative.add(parsed.data)
	if (added.ok) return redirect(`/deelnemers/${params.id}/vertegenwoordiger?toegevoegd`)
	if (added.reason === 'too-late')
		return refuse({ until: staffText('representative.refused.tooLate', { until: staffDate(added.until) }) })
	if (added.reason === 'past') return refuse({ until: staffText('representative.refused.past') })
	const why = added.reason === 'adult' ? 'representative.refused.adult' : 'representative.refused.birthUnknown'
	return refuse({ relation: staffText(why) })
}

const missing: Record<Field, string> = {
	name: staffText('representative.refused.name'),
	calledBy: staffText('representative.refused.calledBy'),
	relation: staffText('representative.refused.relation'),
	readsIn: staffText('representative.refused.language'),
	until: staffText('representative.refused.until'),
}
