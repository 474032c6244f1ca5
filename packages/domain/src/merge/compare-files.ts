import { person, personBirth } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getContact } from '../person/get-contact.ts'
import { listCoachesOf } from '../person/list-coaches-of.ts'
import { listEpisodes } from '../person/list-road.ts'
import { type MergeClash, listClashes } from './list-clashes.ts'
import type { MergeSubject } from './merge.rules.ts'
import type { TwoFiles } from './merge.schema.ts'

/**
 * Two files side by side, before they are merged: what each says, how much of what stands in it, and what stands in the way. By
 * which road someone came is not told here. For a team lead; someone else's: NotFound.
 */
export async function compareFiles(ctx: Ctx, files: TwoFiles) {
	const { keptId, goneId } = files
	const [kept, gone] = [await getSide(ctx, keptId), await getSide(ctx, goneId)]
	const clashes: MergeClash[] = await listClashes(ctx, files)
	const counts = await ctx.db.execute<{ subject: MergeSubject; kept: number; gone: number }>(sql`
		select subject, in_kept::integer as kept, in_gone::integer as gone from count_files(${keptId}::uuid, ${goneId}::uuid)`)
	return { kept, gone, clashes, counts: [...counts] }
}

async function getSide(ctx: Ctx, id: string) {
	const { db, actor } = ctx
	const [found] = await db
		.select({
			id: person.id,
			name: person.name,
			calledBy: person.calledBy,
			readsIn: person.readsIn,
			readingSupport: person.readingSupport,
			bornOn: personBirth.bornOn,
		})
		.from(person)
		.leftJoin(
			personBirth,
			and(eq(personBirth.organisationId, person.organisationId), eq(personBirth.personId, person.id)),
		)
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, id)))
	if (found === undefined) throw new NotFound('person')
	const { contact, emergency } = await getContact(ctx, id)
	const episodes = await listEpisodes(ctx, id)
	return {
		...found,
		phone: contact?.phone ?? null,
		email: contact?.email ?? null,
		emergency,
		coaches: (await listCoachesOf(ctx, id)).map(({ name }) => name),
		episodes: episodes.map(({ product, state, from, until }) => ({ product, state, from, until })),
	}
}
