import type { Api } from '@repo/api/backoffice'
import { readForm } from '@repo/http/read-form'
import { NewReview, ReviewNote } from '@repo/domain/review/review.schema'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { data, redirect } from 'react-router'
import type { z } from 'zod'
import { textOf } from '../shell/form.ts'
import type { NoteProblems } from './note-form.tsx'

type Asked = { request: Request; api: Api; personId: string }

const refuse = (entered: { heldOn: string; text: string; key: string }, problems: NoteProblems) =>
	data({ entered, problems }, 422)

/** What was typed: a note is longer than any other field. */
async function readNote(request: Request) {
	const form = await readForm(request)
	const typed = form.get('text')
	return {
		entered: { heldOn: textOf(form, 'heldOn'), text: typeof typed === 'string' ? typed : '', key: textOf(form, 'key') },
		confirmed: textOf(form, 'confirmed') === 'ja',
		share: textOf(form, 'deel') === 'ja',
	}
}

function problemsOf({ issues }: z.ZodError): NoteProblems {
	const problems: NoteProblems = {}
	for (const { path, message } of issues) {
		if (path[0] === 'heldOn') problems.heldOn = 'unknown-date'
		else if (path[0] === 'text') problems.text = message === 'too-long-text' ? message : 'required'
		else throw new Response(null, { status: 400 })
	}
	return problems
}

const done = (personId: string, share: boolean) =>
	redirect(`/deelnemers/${personId}/gesprekken?gedaan=${share ? 'gedeeld' : 'concept'}`)

/** Keeps a talk and what was written about it. What was typed comes back when it cannot be kept. */
export async function writeTalk({ request, api, personId }: Asked) {
	const { entered, ...how } = await readNote(request)
	const sent = Once.safeParse(entered)
	const parsed = NewReview.safeParse({ ...entered, ...how, personId })
	if (!sent.success) throw new Response(null, { status: 400 })
	if (!parsed.success) return refuse(entered, problemsOf(parsed.error))
	const written = await api.review.write({ ...sent.data, ...parsed.data })
	if (written.ok) return done(personId, how.share)
	return refuse(entered, written.reason === 'wording' ? { words: written.words } : { heldOn: written.reason })
}

/** Keeps the own draft, changed; or shares it. */
export async function changeNote({ request, api, personId }: Asked, reviewId: string) {
	const { entered, ...how } = await readNote(request)
	const parsed = ReviewNote.safeParse({ text: entered.text, ...how, reviewId })
	if (!parsed.success) return refuse(entered, problemsOf(parsed.error))
	const written = await api.review.note(parsed.data)
	return written.ok ? done(personId, how.share) : refuse(entered, { words: written.words })
}
