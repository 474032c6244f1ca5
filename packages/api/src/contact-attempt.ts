import { NewContactAttempt } from '@repo/domain/contact-attempt/contact-attempt.schema'
import { logContactAttempt, undoContactAttempt } from '@repo/domain/contact-attempt/log-contact-attempt'
import { z } from 'zod'
import { changes } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const goAlong = procedureFor(['coach', 'team_lead'])

/** Calls to participants: one tap, and back. */
export const contactAttemptRouter = router({
	log: goAlong.input(NewContactAttempt).mutation(
		changes('contact_attempt')(
			({ ctx, input }) => logContactAttempt(ctx, input),
			({ personId }) => [personId],
		),
	),
	undo: goAlong.input(z.uuid()).mutation(
		changes('contact_attempt')(
			({ ctx, input }) => undoContactAttempt(ctx, input),
			(_, { personId }) => [personId],
		),
	),
})
