import { NewContact, NewEmergencyContact, NewReading } from '@repo/domain/person/contact.schema'
import { getContact } from '@repo/domain/person/get-contact'
import { getEmergencyContact } from '@repo/domain/person/get-emergency-contact'
import { setContact, setEmergencyContact } from '@repo/domain/person/set-contact'
import { setReading } from '@repo/domain/person/set-reading'
import { z } from 'zod'
import { changes, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const files = procedureFor(['coach', 'planner', 'team_lead'])

/** How someone is reached, and how they read. A file that was opened with a reason reads this, and changes nothing (3.16). */
export const personContactRouter = router({
	get: files.input(z.uuid()).query(
		reads('person_contact')(
			({ ctx, input }) => getContact(ctx, input),
			(id) => [id],
		),
	),
	/** For the supervisor of the day: whom to call, and nothing else. */
	emergency: procedureFor(['work_supervisor'])
		.input(z.uuid())
		.query(
			reads('person_contact')(
				({ ctx, input }) => getEmergencyContact(ctx, input),
				(id) => [id],
			),
		),
	set: files.input(NewContact).mutation(
		changes('person_contact')(
			({ ctx, input }) => setContact(ctx, input),
			({ personId }) => [personId],
		),
	),
	setEmergency: files.input(NewEmergencyContact).mutation(
		changes('person_contact')(
			({ ctx, input }) => setEmergencyContact(ctx, input),
			({ personId }) => [personId],
		),
	),
	setReading: procedureFor(['coach', 'team_lead'])
		.input(NewReading)
		.mutation(
			changes('person')(
				({ ctx, input }) => setReading(ctx, input),
				({ personId }) => [personId],
			),
		),
})
