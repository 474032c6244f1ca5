import type { Api } from '@repo/api/backoffice'
import type { Actor } from '@repo/domain/context'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import type { ShownRow } from './import-rows.tsx'
import { sheetOf } from './read-file.server.ts'
import { referralProblemText } from './referral-problem-text.ts'
import { openSheet, sealSheet } from './sealed-sheet.server.ts'

type Judged = Extract<Awaited<ReturnType<Api['import']['judgeReferrals']>>, { ok: true }>

const shown = ({ rows }: Judged): ShownRow[] =>
	rows.map((row) => ({
		line: row.line,
		name: row.state === 'new' ? row.referral.name : row.name,
		state: row.state,
		why: row.state === 'wrong' ? row.problems.map(referralProblemText) : [],
	}))

type Asked = { api: Api; actor: Actor; now: Date; form: FormData }

/** Judges the file of a form, and gives it back sealed where it can be sent. Nobody is sent, and nothing of it is kept. */
export async function lookAtFile({ api, actor, now, form }: Asked) {
	const read = await sheetOf(form)
	if (!read.ok) return data({ unreadable: read.unreadable }, 422)
	const judged = await api.import.judgeReferrals(read.sheet)
	if (!judged.ok) return data({ header: judged.problems }, 422)
	const sealed = await sealSheet({ keys: settings.keys, actor, now }, read.sheet)
	if (sealed === null) return data({ unreadable: 'too-large' as const }, 422)
	const rows = shown(judged)
	if (rows.some(({ state }) => state === 'wrong')) return data({ rows, sealed: null, changed: false }, 422)
	return data({ rows, sealed: rows.some(({ state }) => state === 'new') ? sealed : null, changed: false }, 200)
}

/** Sends everyone in the file that the form carries who is new, all or nobody. */
export async function sendFile({ api, actor, now, form }: Asked) {
	const sealed = form.get('blad')
	const sheet = typeof sealed === 'string' ? await openSheet({ keys: settings.keys, actor, now }, sealed) : null
	if (sheet === null) return data({ lost: true as const }, 422)
	const done = await api.import.sendReferrals(sheet)
	if (done.ok) return redirect(done.sent.length === 0 ? '/aanmeldingen' : `/aanmeldingen?verstuurd=${done.sent.length}`)
	return data({ rows: done.judged.ok ? shown(done.judged) : [], sealed: null, changed: true }, 409)
}
