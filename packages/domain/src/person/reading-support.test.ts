import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { as, makeOrganisation, makePerson } from '../testing/make.ts'
import { chooseReadingSupport } from './choose-reading-support.ts'
import { getReadingSupport } from './get-reading-support.ts'

const db = await useTestDb()

test('someone chooses how to take in texts, and nobody else changes', async () => {
	const { id } = await makeOrganisation(db)
	const [amina, bram] = [await makePerson(db, id), await makePerson(db, id)]
	await as(db, amina, (ctx) => chooseReadingSupport(ctx, 'audio_and_pictograms'))

	expect(await as(db, amina, getReadingSupport)).toBe('audio_and_pictograms')
	expect(await as(db, bram, getReadingSupport)).toBe('none')
})
