import { randomBytes } from 'node:crypto'
import type { TestDb } from '@repo/db/testing'
import { organisation, person, roleGrant } from '@repo/db/schema'
import type { Actor } from '@repo/domain/context'

/** A date long before every test. */
export const longAgo = '2020-01-01'

/** Inserts an organisation and returns its id. */
export async function makeOrganisation({ owner }: TestDb, kind: 'real' | 'demo' = 'real'): Promise<string> {
	const slug = randomBytes(6).toString('hex')
	const [made] = await owner
		.insert(organisation)
		.values({ slug, name: slug, kind, createdAt: new Date(`${longAgo}T00:00:00Z`) })
		.returning({ id: organisation.id })
	if (made === undefined) throw new Error('no organisation made')
	return made.id
}

/** Inserts someone who holds this role, from long ago until a last day if there is one. */
export async function makeActor(
	{ owner }: TestDb,
	organisationId: string,
	role: Actor['role'] = 'participant',
	until: string | null = null,
): Promise<Actor> {
	const texts = { name: 'Amina Yusuf', calledBy: 'Amina', readsIn: 'nl', readingSupport: 'none' } as const
	const [made] = await owner
		.insert(person)
		.values({ organisationId, ...texts, createdAt: new Date(`${longAgo}T00:00:00Z`) })
		.returning({ id: person.id })
	if (made === undefined) throw new Error('no person made')
	await owner.insert(roleGrant).values({ organisationId, personId: made.id, role, from: longAgo, until })
	return { organisationId, personId: made.id, role, assurance: 'low' }
}

/** What a browser sends back for a `Set-Cookie` value. */
export const sentBack = (setCookie: string): string => setCookie.split(';')[0] ?? ''
