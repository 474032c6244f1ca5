import type { Mark, Presence } from '@repo/domain/attendance/attendance.schema'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Cover, Coverable } from '@repo/ui/cover'
import { Button } from '@repo/ui/button'
import { Notice } from '@repo/ui/notice'
import { Paragraph } from '@repo/ui/paragraph'
import { useState } from 'react'
import './hall.css'
import { HallFooter } from './hall-footer.tsx'
import { HallHeader } from './hall-header.tsx'
import { type Expected, PersonRow } from './person-row.tsx'
import type { Outbox } from './outbox.ts'
import { useOutbox } from './use-outbox.ts'
import { useSight } from './use-sight.ts'

/** All that the tablet shows of one half day. `who` tells supervisors apart; `endsIn` is in milliseconds. */
export type HallList = {
	hall: string
	when: string
	supervisor: string
	who: string
	on: string
	part: Mark['part']
	endsIn: number
	people: readonly Expected[]
}

/** What was tapped last, and what stood there before. */
export type Last = { id: string; name: string; before: Presence; presence: Presence }

/** The list of a hall: one tap per person, kept until the server has it; covered when nobody touches it. */
export function HallPage(list: HallList) {
	const { people, on, part, who, endsIn } = list
	const { box, presenceOf, add } = useOutbox({ who, on })
	const { sight, cover } = useSight(endsIn)
	const [last, setLast] = useState<Last | null>(null)
	/** How it was with the taps when leaving was refused: the page says so until that changes. */
	const [refusedAt, setRefusedAt] = useState<Outbox | null>(null)
	const shown = people.map((person) => ({ ...person, presence: presenceOf(person.id, part, person.presence) }))
	function tap({ id, name, presence: before }: Expected, presence: Presence) {
		if (presence === before) return
		setLast({ id, name, before, presence })
		add({ personId: id, on, part, presence })
	}
	function undo() {
		if (last === null) return
		setLast(null)
		add({ personId: last.id, on, part, presence: last.before })
	}
	const isOver = sight === 'over' || box.over
	return (
		<>
			<Coverable state={isOver || sight === 'covered' ? 'hidden' : 'open'}>
				<main className="hall">
					<HallHeader
						{...list}
						people={shown}
						waiting={box.waiting.length}
						onCover={cover}
						onStay={() => setRefusedAt(box)}
					/>
					{people.length === 0 && <Notice picture="all_done" heading={staffText('hall.nobody')} />}
					<ul className="hall-people" aria-label={staffText('hall.people')}>
						{shown.map((person) => (
							<PersonRow key={person.id} person={person} on={on} part={part} onTap={tap} />
						))}
					</ul>
					<HallFooter box={box} stayed={refusedAt === box} last={last} people={people} onUndo={undo} />
				</main>
			</Coverable>
			{isOver ? <Over waiting={box.waiting.length} /> : sight === 'covered' && <Covered />}
		</>
	)
}

function Covered() {
	return (
		<div className="hall">
			<Cover heading={staffText('hall.covered.title')} line={staffText('hall.covered.text')}>
				<Button type="button" icon="show" line={staffText('hall.covered.show')} />
			</Cover>
		</div>
	)
}

function Over({ waiting }: { waiting: number }) {
	return (
		<div className="hall">
			<Cover heading={staffText('hall.over.title')} line={staffText('hall.over.text')}>
				<div className="instap-stack">
					{waiting > 0 && <Paragraph line={staffText('hall.over.waiting', { count: waiting })} />}
					<div>
						<ButtonLink href="/hal/kaart" line={staffText('hall.over.open')} />
					</div>
				</div>
			</Cover>
		</div>
	)
}
