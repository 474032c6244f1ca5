import { Paragraph } from '@repo/ui/paragraph'
import { PersonLine } from '@repo/ui/person-line'
import { useContext } from 'react'
import { PageContext } from '../shell/page-context.tsx'
import { useReading } from '../shell/reading.tsx'

/**
 * On every page of someone who looks along: whose it is, and as what they see it. `speaks`: the page speaks to the one whose it
 * is. Nothing for everyone else.
 */
export function LooksAlong({ speaks }: { speaks: boolean }) {
	const { line } = useReading()
	const { represents } = useContext(PageContext)
	if (represents === null) return null
	const { calledBy: name, relation } = represents
	return (
		<>
			<PersonLine name={name} line={line(`representative.banner.${relation}`, { name })} />
			{speaks && <Paragraph look="soft" line={line('representative.you', { name })} />}
		</>
	)
}
