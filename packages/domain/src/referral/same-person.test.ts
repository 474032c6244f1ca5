import { useTestDb } from '@repo/db/testing'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

// Two spellings of one name, and names that only look alike: what the question "Is dit dezelfde persoon?" is asked about.
const db = await useTestDb()

const birth = '1993-04-17'
type Pair = readonly [one: string, oneBirth: string | null, other: string, otherBirth: string | null]

/** One person, written down twice. */
const same: readonly Pair[] = [
	['Mohammed Testma', birth, 'Muhammad Testma', birth],
	['Mohamed Testma', birth, 'Mohammed Testma', birth],
	['Mohamad Testma', null, 'Muhammed Testma', birth],
	['Yonas Voorbeeld', birth, 'Jonas Voorbeeld', birth],
	['Youssef Demoshi', null, 'Joesoef Demoshi', null],
	['Yusuf Demoshi', birth, 'Youssouf Demoshi', birth],
	['Jiří Dvořák', null, 'Jiri Dvorak', birth],
	['Božena Černá', birth, 'Bozena Cerna', birth],
	['Tomáš Růžička', null, 'Tomas Ruzicka', null],
	['Testma Rana', null, 'Rana Testma', birth],
	['Proefstra, Khalil', birth, 'Khalil Proefstra', birth],
	['Khadija Fictief', null, 'Gadija Fictief', birth],
	['Ghassan Nepstra', birth, 'Gassan Nepstra', birth],
	['Achmed Nepstra', null, 'Ahmed Nepstra', null],
	['Mikhail Fictief', birth, 'Michail Fictief', birth],
	['Hodan Abdulle', birth, 'Hodan Abdoelle', birth],
	['Mahmoud Testma', null, 'Mahmud Testma', null],
	['Haddad Demoshi', birth, 'Hadad Demoshi', birth],
	['Abd el Rahman Testma', null, 'Abdelrahman Testma', null],
	['Abdirahman Testma', birth, 'Abdurrahman Testma', birth],
	['SELAM  fictief', null, 'Selam Fictief', null],
	['Zeynep Voorbeeld', birth, 'Zainab Voorbeeld', birth],
	['Dawit Fictief', birth, 'Dawud Fictief', birth],
	['Jamila Proefstra', null, 'Djamila Proefstra', null],
	['Oksana Testma', birth, 'Oxana Testma', birth],
	['Sayed Testma', null, 'Said Testma', null],
	['François Proefstra', birth, 'Francois Proefstra', birth],
	['Şirin Testma', birth, 'Shirin Testma', birth],
	['Anna de Vries-Testma', birth, 'Anna Vries Testma', birth],
	// The name of a marriage: one word of it is the same, and the day.
	['Fatma Testma', birth, 'Fatma Proefstra', birth],
	// Called by one name only.
	['Yonas', birth, 'Yonas Voorbeeld', birth],
	// A date typed wrong, turned round, or not known.
	['Rojda Proefstra', '1994-03-07', 'Rojda Proefstra', '1994-07-03'],
	['Rojda Proefstra', '1994-03-07', 'Rojda Proefstra', '1995-03-07'],
	['Rojda Proefstra', '1994-01-01', 'Rojda Proefstra', '1994-08-21'],
	['يوسف تجربة', birth, 'يوسف تجربة', birth],
]

/** Two people. */
const different: readonly Pair[] = [
	['Mohammed Testma', birth, 'Mohammed Testma', '1971-11-02'],
	['Mohammed Testma', birth, 'Hassan Nepstra', birth],
	['Yonas Voorbeeld', birth, 'Selam Fictief', birth],
	['Rana Testma', null, 'Rana Proefstra', null],
	['Mona Voorbeeld', null, 'Mina Fictief', birth],
	// Many people have 1 January in their papers: a first name is not enough then.
	['Mohammed Testma', '1990-01-01', 'Mohammed Proefstra', '1990-01-01'],
	['Ahmed Nepstra', '1988-07-01', 'Ahmed Voorbeeld', '1988-07-01'],
	['Ali Testma', '1990-01-01', 'Ola Demoshi', '1990-01-01'],
	['Harm Testma', birth, 'Hodan Voorbeeld', birth],
	['Abdi Fictief', '2003-05-06', 'Abdi Fictief', '1979-12-24'],
	['Emre Fictief', birth, 'Lisa Demoshi', birth],
	['Anja Proefstra', birth, 'Wim Nepstra', birth],
	['Sanne Testma', null, 'Bram Testma', null],
	['يوسف تجربة', birth, 'سلمى مثال', birth],
	['van Vries', birth, 'van Nepstra', birth],
]

const mayBeSame = async ([one, oneBirth, other, otherBirth]: Pair) => {
	const [row] = await db.owner.execute<{ may: boolean }>(
		sql`select may_be_same(${one}, ${oneBirth}::date, ${other}, ${otherBirth}::date) as may`,
	)
	return row?.may
}

describe('one person, written in two ways, is found', () => {
	test.each(same)('%s (%s) is %s (%s)', async (...pair) => {
		expect(await mayBeSame(pair)).toBe(true)
		const [one, oneBirth, other, otherBirth] = pair
		expect(await mayBeSame([other, otherBirth, one, oneBirth]), 'the other way round').toBe(true)
	})
})

describe('two people whose names only look alike are not asked about', () => {
	test.each(different)('%s (%s) is not %s (%s)', async (...pair) => {
		expect(await mayBeSame(pair)).toBe(false)
		const [one, oneBirth, other, otherBirth] = pair
		expect(await mayBeSame([other, otherBirth, one, oneBirth]), 'the other way round').toBe(false)
	})
})
