import { readForm } from '@repo/http/read-form'
import type { Api } from '@repo/api/backoffice'
import { localClock, weekOf } from '@repo/domain/schedule/half-day.rules'
import type { RouterContextProvider } from 'react-router'
import { apiContext, requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { planningUrl } from './planning-query.ts'

/** A form that was sent, with what is needed to answer it. `today` is the local date. */
export type Sent = { api: Api; form: FormData; today: string; url: URL }

type Args = { request: Request; context: Readonly<RouterContextProvider>; url: URL }

/** Reads what was sent, by whom and when. */
export async function readSent({ request, context, url }: Args): Promise<Sent> {
	const { now } = context.get(requestContext)
	return { api: context.get(apiContext), form: await readForm(request), today: localClock(now).date, url }
}

/** Does what was asked; null when its key was used for another form (409). */
export async function unlessKeyWasUsed<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work
	} catch (error) {
		if (error instanceof Response && error.status === 409) return null
		throw error
	}
}

/** The planning of the person that a form is about, in the week of a date or else in the week that was shown. */
export function planningAt({ form, url }: Sent, on?: string): string {
	const { searchParams } = url
	return planningUrl({
		week: on ? weekOf(on) : (searchParams.get('week') ?? undefined),
		site: textOf(form, 'siteId') || searchParams.get('locatie'),
		person: textOf(form, 'personId') || searchParams.get('persoon'),
	})
}
