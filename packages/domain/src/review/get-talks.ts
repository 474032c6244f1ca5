import { listAppointments } from '../appointment/list-appointments.ts'
import { listContactAttempts } from '../contact-attempt/log-contact-attempt.ts'
import type { Ctx } from '../context.ts'
import { getPerson } from '../person/get-person.ts'
import { findNextReview, listReviews } from './list-reviews.ts'

/** Everything about talking with someone: the talks, when the next is due, appointments and calls. Someone else's: NotFound. */
export async function getTalks(ctx: Ctx, personId: string) {
	await getPerson(ctx, personId)
	return {
		reviews: await listReviews(ctx, personId),
		nextReviewOn: await findNextReview(ctx, personId),
		appointments: await listAppointments(ctx, personId),
		calls: await listContactAttempts(ctx, personId),
	}
}
