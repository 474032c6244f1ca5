import { contractGroups } from './data/contract-groups.ts'
import { developmentGroups } from './data/development-groups.ts'
import type { Group } from './data/group.ts'
import { peopleOfKarim } from './data/people-of-karim.ts'
import { peopleOfTineke } from './data/people-of-tineke.ts'
import type { DemoPerson } from './data/person.ts'
import { workTypes } from './data/work-types.ts'

/** Everyone of the demo, always the same and in the same order: the 24 with a story, then "Deelnemer 001" and on. */
export function demoPeople(): readonly (DemoPerson & { code?: string; about?: string })[] {
	const firstName = (name: string) => name.split(' ')[0] ?? name
	return [
		...peopleOfTineke.map((person) => ({ ...person, calledBy: firstName(person.name), coach: 'C01' as const })),
		...peopleOfKarim.map((person) => ({ ...person, calledBy: firstName(person.name), coach: 'C02' as const })),
		...[...developmentGroups, ...contractGroups].flatMap(membersOf).map(numbered),
	]
}

type Member = Omit<DemoPerson, 'name' | 'calledBy' | 'coach'>

/** The people of one group; what differs between them goes round. */
function membersOf(group: Group): Member[] {
	const { ages, channels = [], schools = [], languages = ['nl'], waiting = 0, work, ...same } = group
	const [youngest, oldest] = ages
	return workTypes
		.flatMap(({ code }) => Array.from({ length: work[code] ?? 0 }, () => code))
		.map((code, index) => ({
			...same,
			work: code,
			age: [youngest + ((index * 7) % (oldest - youngest + 1)), (index * 5) % 11],
			readsIn: goRound(languages, index) ?? 'nl',
			readingSupport: goRound(supports, index) ?? 'none',
			channel: goRound(channels, index),
			school: goRound(schools, index),
			waits: index < waiting,
		}))
}

const supports = ['none', 'audio', 'none', 'none', 'audio_and_pictograms', 'none', 'none'] as const

const goRound = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]

/** Gives the members their names, and each coach every second one. */
function numbered(member: Member, index: number): DemoPerson {
	const name = `Deelnemer ${String(index + 1).padStart(3, '0')}`
	return { ...member, name, calledBy: name, coach: index % 2 === 0 ? 'C01' : 'C02' }
}
