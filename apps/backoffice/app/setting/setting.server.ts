import { SettingDay, NewSetting, SettingName } from '@repo/domain/setting/setting.schema'
import type { SettingKey } from '@repo/domain/setting/setting.rules'
import { readForm } from '@repo/http/read-form'
import { data, redirect } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/setting.route'

/** What is wrong, by field; each has a sentence. */
export type SettingProblems = {
	value?: 'outOfRange' | { other: SettingKey; value: number }
	from?: 'past' | 'unknownDate'
}

/** What was just done, as the address says it. */
const answers = ['saved', 'takenBack'] as const

type LoaderArgs = Pick<Route.LoaderArgs, 'context' | 'url'>

/** `?wat=` names the setting. */
export async function loadSetting({ context, url }: LoaderArgs) {
	const key = SettingName.safeParse(url.searchParams.get('wat'))
	if (!key.success) throw new Response(null, { status: 404 })
	return {
		...(await context.get(apiContext).setting.get(key.data)),
		answer: answers.find((code) => url.searchParams.has(code)) ?? null,
	}
}

/** Sets the value from a day on, or takes back what was planned for a day. What was typed is kept when something is wrong. */
export async function changeSetting({ request, context, url }: Pick<Route.ActionArgs, 'request' | 'context' | 'url'>) {
	const key = SettingName.safeParse(url.searchParams.get('wat'))
	if (!key.success) throw new Response(null, { status: 404 })
	const form = await readForm(request)
	const { setting } = context.get(apiContext)
	const taken = SettingDay.safeParse({ key: key.data, from: textOf(form, 'intrekken') })
	if (form.has('intrekken')) {
		if (!taken.success) throw new Response(null, { status: 400 })
		const { ok } = await setting.takeBack(taken.data)
		return redirect(`/beheer/instellingen/wijzigen?wat=${key.data}${ok ? '&takenBack' : ''}`)
	}
	const entered = { value: textOf(form, 'value').trim(), from: textOf(form, 'from') }
	const refuse = (problems: SettingProblems) => data({ problems, entered }, 422)
	const value = /^\d{1,6}$/.test(entered.value) ? Number(entered.value) : entered.value
	const parsed = NewSetting.safeParse({ key: key.data, from: entered.from, value })
	if (!parsed.success) return refuse(problemsOf(parsed.error.issues.map(({ path }) => path[0])))
	const set = await setting.set(parsed.data)
	if (!set.ok && set.reason === 'past') return refuse({ from: 'past' })
	if (!set.ok) return refuse({ value: set.reason === 'crosses' ? set : 'outOfRange' })
	return redirect(`/beheer/instellingen/wijzigen?wat=${key.data}&saved`)
}

const problemsOf = (fields: readonly unknown[]): SettingProblems => ({
	...(fields.includes('value') && { value: 'outOfRange' }),
	...(fields.includes('from') && { from: 'unknownDate' }),
})
