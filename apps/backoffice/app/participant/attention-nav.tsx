import { type AttentionKind, attentionKinds } from '@repo/domain/attention/attention.rules'
import type { PeoplePage } from '@repo/domain/person/person.schema'
import { staffText } from '@repo/i18n/staff'
import { Tabs } from '@repo/ui/tabs'
import { peopleAddress } from './people-query.ts'

type Props = {
	counts: Partial<Record<AttentionKind, number>>
	filter: Omit<PeoplePage, 'text' | 'after'>
	zoek: string
}

/** What asks for attention, of how many people; one of them shows these people only. Kinds that nobody has are left out. */
export function AttentionNav({ counts, filter, zoek }: Props) {
	const kinds = attentionKinds.filter((kind) => counts[kind] !== undefined || filter.kind === kind)
	if (kinds.length === 0) return null
	const item = (kind: AttentionKind | undefined, line: string) => ({
		href: peopleAddress({ ...filter, kind }, zoek),
		line,
		current: filter.kind === kind,
	})
	return (
		<Tabs
			label={staffText('attention.title')}
			items={[
				item(undefined, staffText('attention.everyone')),
				...kinds.map((kind) =>
					item(
						kind,
						staffText('attention.counted', { kind: staffText(`attention.kind.${kind}`), count: counts[kind] ?? 0 }),
					),
				),
			]}
		/>
	)
}
