import { review, reviewNote } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { checkWording, type Wording } from '../wording/wording.rules.ts'
import type { NewReview, ReviewNote } from './review.schema.ts'

type Refused = Extract<Wording, { ok: false }>

/** Kept; or why not: words to look at again, or a talk that is still to come. */
export type ReviewWritten =
	| { ok: true; id: string; personId: string }
	| Refused
	| { ok: false; reason: 'in-the-future' }

/** Keeps a talk that was held, when the next one is due, and what was written about it: a draft, or shared at once. */
export function writeReview(ctx: Ctx, { personId, heldOn, text, confirmed, share }: NewReview): Promise<ReviewWritten> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		if (heldOn > localClock(now).date) return { ok: false, reason: 'in-the-future' }
		const wording = checkWording(text, confirmed)
		if (!wording.ok) return wording
		const { review_weeks: weeks } = await getSettings(ctx, ['review_weeks'])
		const { organisationId, personId: writerId } = actor
		const [kept] = await db
			.insert(review)
			.values({ organisationId, personId, heldOn, nextDueOn: addDays(heldOn, weeks * 7), writerId, createdAt: now })
			.returning({ id: review.id })
		if (kept === undefined) throw new Error('the talk was not kept')
		if (text !== '') {
			const note = { organisationId, reviewId: kept.id, personId, writerId, ...noteOf(ctx, { text, confirmed, share }) }
			await db.insert(reviewNote).values(note)
		}
		return { ok: true, id: kept.id, personId }
	})
}

/** Changes the own draft, or shares it; afterwards nobody changes it any more. Someone else's, or a shared one: NotFound. */
export function writeNote(
	ctx: Ctx,
	{ reviewId, ...note }: ReviewNote,
): Promise<Exclude<ReviewWritten, { reason: 'in-the-future' }>> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor } = ctx
		const { organisationId, personId: writerId } = actor
		const [of] = await db
			.select({ personId: review.personId })
			.from(review)
			.where(and(eq(review.organisationId, organisationId), eq(review.id, reviewId), eq(review.writerId, writerId)))
		if (of === undefined) throw new NotFound('review')
		const wording = checkWording(note.text, note.confirmed)
		if (!wording.ok) return wording
		const values = noteOf(ctx, note)
		const [kept] = await db
			.insert(reviewNote)
			.values({ organisationId, reviewId, personId: of.personId, writerId, ...values })
			.onConflictDoUpdate({
				target: [reviewNote.organisationId, reviewNote.reviewId],
				set: values,
				setWhere: isNull(reviewNote.sharedAt),
			})
			.returning({ reviewId: reviewNote.reviewId })
		if (kept === undefined) throw new NotFound('draft')
		return { ok: true, id: reviewId, personId: of.personId }
	})
}

/** What is kept of a note: that words were confirmed, only when there was something to confirm. */
function noteOf({ now }: Ctx, { text, confirmed, share }: Pick<ReviewNote, 'text' | 'confirmed' | 'share'>) {
	const hadToConfirm = confirmed && !checkWording(text, false).ok
	return { text, confirmedAt: hadToConfirm ? now : null, savedAt: now, sharedAt: share ? now : null }
}
