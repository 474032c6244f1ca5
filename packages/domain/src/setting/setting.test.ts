import { setting } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ctx } from '../context.ts'
import { addDays } from '../schedule/half-day.rules.ts'
import { as, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { getSettings } from './get-settings.ts'
import { inForce } from './history.rules.ts'
import { getSetting, listSettings } from './list-settings.ts'
import { settingKeys, settingRules } from './setting.rules.ts'
import { setSetting } from './set-setting.ts'
import { takeBackSetting } from './take-back-setting.ts'

const db = await useTestDb()
const [monday, key] = ['2026-11-23', 'review_weeks'] as const
const preset = settingRules[key].preset
const on = (day: string) => new Date(`${day}T08:00:00Z`)

async function makeAdministrator() {
	const { id } = await makeOrganisation(db)
	const administrator = await makePerson(db, id, 'administrator')
	const coach = await makePerson(db, id, 'coach')
	const acting = <T>(work: (ctx: Ctx) => Promise<T>, now = mondayEarly) => as(db, administrator, work, now)
	const valueOn = async (day: string) => (await as(db, coach, (ctx) => getSettings(ctx, [key]), on(day)))[key]
	return { administrator, coach, acting, valueOn }
}

test('what nobody set has its preset, and that lies between the smallest and the largest', async () => {
	const { coach } = await makeAdministrator()
	const settings = await as(db, coach, (ctx) => getSettings(ctx, settingKeys))

	for (const [name, { preset: value, smallest, largest }] of Object.entries(settingRules)) {
		expect(settings).toHaveProperty(name, value)
		expect([smallest <= value, value <= largest, Number.isInteger(value)], name).toEqual([true, true, true])
	}
})

test('a value holds from its day on, for every role, and not a day before', async () => {
	const { acting, valueOn } = await makeAdministrator()
	expect(await acting((ctx) => setSetting(ctx, { key, from: '2026-12-01', value: 8 }))).toEqual({ ok: true })

	expect([await valueOn(monday), await valueOn('2026-11-30'), await valueOn('2026-12-01')]).toEqual([preset, preset, 8])
})

test('the local day counts: a minute before midnight here is not yet the day', async () => {
	const { acting, administrator } = await makeAdministrator()
	await acting((ctx) => setSetting(ctx, { key, from: '2026-12-01', value: 8 }))
	const at = (now: string) => as(db, administrator, (ctx) => getSettings(ctx, [key]), new Date(now))

	expect(await at('2026-11-30T22:59:00Z')).toEqual({ [key]: preset })
	expect(await at('2026-11-30T23:00:00Z')).toEqual({ [key]: 8 })
})

test('what was planned can be planned anew and taken back, and all of it stays readable', async () => {
	const { acting, valueOn } = await makeAdministrator()
	for (const value of [8, 9]) await acting((ctx) => setSetting(ctx, { key, from: '2026-12-01', value }))
	expect(await valueOn('2026-12-01')).toBe(9)
	expect(await acting((ctx) => takeBackSetting(ctx, { key, from: '2026-12-01' }))).toEqual({ ok: true })

	expect(await valueOn('2026-12-01')).toBe(preset)
	const { history, planned } = await acting((ctx) => getSetting(ctx, key))
	expect([planned, history.map(({ value }) => value)]).toEqual([[], [null, 9, 8]])
})

test('yesterday cannot be changed, nor a value that makes no sense be set; each says why', async () => {
	const { acting } = await makeAdministrator()
	const { smallest, largest } = settingRules[key]
	const set = (from: string, value: number) => acting((ctx) => setSetting(ctx, { key, from, value }))

	expect(await set('2026-11-22', 8)).toEqual({ ok: false, reason: 'past' })
	expect(await set(monday, smallest - 1)).toEqual({ ok: false, reason: 'out-of-range' })
	expect(await set(monday, largest + 1)).toEqual({ ok: false, reason: 'out-of-range' })
	expect(await set(monday, largest)).toEqual({ ok: true })
	expect(await acting((ctx) => takeBackSetting(ctx, { key, from: monday }))).toEqual({ ok: false, reason: 'past' })
})

test('the fewest half days never become more than the most of that day', async () => {
	const { acting } = await makeAdministrator()
	const set = (wanted: 'start_half_days_min' | 'start_half_days_max', from: string, value: number) =>
		acting((ctx) => setSetting(ctx, { key: wanted, from, value }))
	const crosses = (other: string, value: number) => ({ ok: false, reason: 'crosses', other, value })

	expect(await set('start_half_days_min', monday, 5)).toEqual(crosses('start_half_days_max', 4))
	expect(await set('start_half_days_max', monday, 1)).toEqual(crosses('start_half_days_min', 2))
	expect(await set('start_half_days_max', '2026-12-01', 6)).toEqual({ ok: true })
	expect(await set('start_half_days_min', '2026-12-01', 5)).toEqual({ ok: true })
	expect(await set('start_half_days_min', '2026-11-30', 5)).toEqual(crosses('start_half_days_max', 4))
})

test('nobody but an administrator sets anything, and nobody changes what was set', async () => {
	const { acting, coach, administrator } = await makeAdministrator()
	await acting((ctx) => setSetting(ctx, { key, from: monday, value: 8 }))
	const tries = [
		as(db, coach, (ctx) => setSetting(ctx, { key, from: monday, value: 9 })),
		as(db, administrator, (ctx) => ctx.db.update(setting).set({ value: 9 })),
		as(db, administrator, (ctx) => ctx.db.delete(setting)),
	]

	expect(await Promise.all(tries.map((one) => one.then(() => 'done', codeOf)))).toEqual(['42501', '42501', '42501'])
})

test("another organisation's settings are no business of ours", async () => {
	const [ours, theirs] = [await makeAdministrator(), await makeAdministrator()]
	await theirs.acting((ctx) => setSetting(ctx, { key, from: monday, value: 8 }))

	expect(await ours.valueOn(monday)).toBe(preset)
	expect((await ours.acting((ctx) => listSettings(ctx))).every(({ since }) => since === null)).toBe(true)
})

test('whatever is set and taken back, the page says of every day what the queries say', async () => {
	const { acting, administrator } = await makeAdministrator()
	const change = fc.record({ days: fc.nat(5), value: fc.option(fc.integer({ min: 1, max: 52 })) })
	await fc.assert(
		fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
			for (const { days, value } of changes) {
				const from = addDays(monday, days)
				if (value === null) await acting((ctx) => takeBackSetting(ctx, { key, from }))
				else await acting((ctx) => setSetting(ctx, { key, from, value }))
			}
			const { history } = await acting((ctx) => getSetting(ctx, key))
			for (let days = 0; days <= 6; days++) {
				const day = addDays(monday, days)
				const said = inForce(history).findLast(({ validFrom }) => validFrom <= day)?.value ?? preset
				expect(await as(db, administrator, (ctx) => getSettings(ctx, [key]), on(day))).toEqual({ [key]: said })
			}
		}),
		{ numRuns: 15 },
	)
})
