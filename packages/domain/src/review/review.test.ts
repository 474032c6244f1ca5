import { codeOf } from '@repo/db/connect'
import { enrolment, reviewNote } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { as, makeCaseload, makeOrganisation, makePerson } from '../testing/make.ts'
import { answerReview, answersMax } from './answer-review.ts'
import { findNextReview, listOwnReviews, listReviews } from './list-reviews.ts'
import { writeNote, writeReview } from './write-review.ts'

const db = await useTestDb()
const later = new Date('2026-11-24T09:00:00Z')

let tineke: Actor
let lead: Actor
let yonas: Actor
beforeEach(async () => {
	const { id: organisationId } = await makeOrganisation(db)
	tineke = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	lead = await makePerson(db, organisationId, 'team_lead', 'Lea Testma')
	yonas = await makePerson(db, organisationId, 'participant', 'Yonas Testma')
	await makeCaseload(db, tineke, yonas)
})

type Change = { text?: string; confirmed?: boolean; share?: boolean; heldOn?: string }
const write = (change: Change = {}, by = tineke) => {
	const note = { text: 'Inpakken gaat goed.', confirmed: false, share: false, heldOn: '2026-11-23' }
	return as(db, by, (ctx) => writeReview(ctx, { personId: yonas.personId, ...note, ...change }))
}
const written = async (change: Change = {}) => {
	const made = await write(change)
	if (!made.ok) throw new Error(made.reason)
	return made.id
}
const change = (reviewId: string, to: Change, by = tineke) =>
	as(db, by, (ctx) => writeNote(ctx, { reviewId, text: 'Nieuwe tekst.', confirmed: false, share: false, ...to }), later)
const read = (by: Actor) => as(db, by, (ctx) => listReviews(ctx, yonas.personId))
const readOwn = (by = yonas) => as(db, by, listOwnReviews)
const answer = (reviewId: string, by = yonas) =>
	as(db, by, (ctx) => answerReview(ctx, { reviewId, text: 'Dank je wel.' }))
const notesOf = (by: Actor) =>
	as(db, by, async (ctx) => [...(await ctx.db.execute<{ text: string }>(sql`select text from review_note`))])

test('A-08: coach types "griep": the note is not saved until it is changed, or confirmed as not about health', async () => {
	const griep = { text: 'Yonas had griep.' }

	expect(await write(griep)).toEqual({ ok: false, reason: 'wording', words: [{ word: 'griep', topic: 'health' }] })
	expect(await read(tineke)).toEqual([])
	const id = await written({ text: 'Yonas was er een week niet.' })
	expect(await change(id, griep)).toMatchObject({ ok: false, reason: 'wording' })
	expect((await read(tineke))[0]?.text).toBe('Yonas was er een week niet.')
	expect(await change(id, { text: 'Hij werkt in het ziekenhuis.', confirmed: true })).toMatchObject({ ok: true })
	const [kept] = await db.owner.select().from(reviewNote).where(eq(reviewNote.reviewId, id))
	expect(kept).toMatchObject({ text: 'Hij werkt in het ziekenhuis.', confirmedAt: later })
})

test('that words were confirmed is kept only where there was something to confirm', async () => {
	const id = await written({ confirmed: true })
	const [kept] = await db.owner.select().from(reviewNote).where(eq(reviewNote.reviewId, id))
	expect(kept?.confirmedAt).toBeNull()
})

test('a draft is read by its writer alone, in SQL too; that there was a talk is no secret', async () => {
	await written()
	const { organisationId } = yonas
	const standIn = await makePerson(db, organisationId, 'coach', 'Karim Testma')
	await makeCaseload(db, standIn, yonas)

	expect(await notesOf(tineke)).toEqual([{ text: 'Inpakken gaat goed.' }])
	for (const other of [standIn, lead, yonas, await makePerson(db, organisationId, 'planner')])
		expect(await notesOf(other)).toEqual([])
	expect(await read(standIn)).toMatchObject([{ heldOn: '2026-11-23', text: null, mine: false }])
	expect(await readOwn()).toEqual([])
})

test('shared, the participant reads it and answers; whoever goes with them reads both', async () => {
	const id = await written({ share: true })

	expect(await readOwn()).toMatchObject([{ id, writer: 'Tineke Testma', text: 'Inpakken gaat goed.', answers: [] }])
	expect(await answer(id)).toMatchObject({ ok: true })
	expect(await read(lead)).toMatchObject([{ text: 'Inpakken gaat goed.', answers: [{ text: 'Dank je wel.' }] }])
	for (let more = 1; more < answersMax; more++) await answer(id)
	expect(await answer(id)).toEqual({ ok: false, reason: 'too-many' })
})

test('a shared note stays as it is, whoever asks the database', async () => {
	const id = await written({ share: true })

	await expect(change(id, {})).rejects.toThrow(NotFound)
	const overwrite = as(db, tineke, (ctx) =>
		ctx.db.execute(sql`update review_note set text = 'anders' where review_id = ${id}`),
	)
	expect(await overwrite.catch(codeOf)).toBe('42501')
})

test('a draft is changed and shared by its writer, and by nobody else', async () => {
	const id = await written()

	await expect(change(id, {}, lead)).rejects.toThrow(NotFound)
	await expect(answer(id)).rejects.toThrow(NotFound)
	expect(await change(id, { share: true })).toMatchObject({ ok: true })
	expect(await readOwn()).toMatchObject([{ text: 'Nieuwe tekst.' }])
	const other = await makePerson(db, yonas.organisationId, 'participant')
	expect(await readOwn(other)).toEqual([])
	await expect(answer(id, other)).rejects.toThrow(NotFound)
})

test('a talk of tomorrow is no talk that was held, and a colleague elsewhere writes nothing', async () => {
	expect(await write({ heldOn: '2026-11-24' })).toEqual({ ok: false, reason: 'in-the-future' })
	const stranger = await makePerson(db, yonas.organisationId, 'coach')
	expect(await write({}, stranger).catch(codeOf)).toBe('42501')
})

test('the next talk is due six weeks after coming in, and then as many weeks after each as was set (3.4)', async () => {
	const next = () => as(db, tineke, (ctx) => findNextReview(ctx, yonas.personId))
	const { organisationId, personId } = yonas

	expect(await next()).toBeNull()
	await db.owner
		.insert(enrolment)
		.values({ organisationId, personId, product: 'development_place', from: '2026-11-02' })
	expect(await next()).toBe('2026-12-14')
	await written({ text: '', heldOn: '2026-11-20' })
	expect(await next()).toBe('2027-02-12')
})
