import { addTemplate } from '@repo/domain/cohort/add-template'
import { joinCohort } from '@repo/domain/cohort/join-cohort'
import { makeGroup } from '@repo/domain/cohort/make-group'
import { addDays } from '@repo/domain/schedule/half-day.rules'
import { listChoices } from '@repo/domain/schedule/list-choices'
import { world } from '../world/world.ts'
import type { Database } from './database.ts'
import { makeParticipant } from './people.ts'

/** A group of two that begins next Monday; answers its id. */
export async function makeSmallGroup(database: Database, name: string): Promise<string> {
	const people = [
		await makeParticipant(database, { name: 'Imane Testma' }),
		await makeParticipant(database, { name: 'Imane Testma' }),
	]
	return database.asStaff(await database.demoActor('L01'), async (ctx) => {
		const { sites, workTypes } = await listChoices(ctx)
		const template = await addTemplate(ctx, {
			name: `Opzet ${name}`,
			product: 'development_place',
			siteId: sites[0]?.id ?? '',
			weeks: 2,
			workTypeIds: workTypes.filter(({ code }) => code === 'packing').map(({ id }) => id),
			halfDays: [{ weekday: 3, part: 'afternoon', what: 'work' }],
		})
		if (!template.ok) throw new Error(template.reason)
		const made = await makeGroup(ctx, { name, templateId: template.templateId, from: addDays(world().monday, 7) })
		if (!made.ok) throw new Error(made.reason)
		for (const { personId } of people) await joinCohort(ctx, { cohortId: made.cohortId, personId })
		return made.cohortId
	})
}
