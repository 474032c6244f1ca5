import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { PersonName } from '@repo/ui/person-name'
import { Table } from '@repo/ui/table'

type Intakes = Awaited<ReturnType<Api['intake']['list']>>

/** The talks that still ask for something, by day. */
export function IntakeTable({ intakes }: { intakes: Intakes }) {
	const title = staffText('intake.open')
	return (
		<section className="instap-stack">
			<Heading level={2} line={title} />
			<Table
				caption={title}
				captionHidden
				columns={[
					{ label: staffText('intake.column.name') },
					{ label: staffText('intake.column.next') },
					{ label: staffText('intake.column.coach') },
					{ label: staffText('intake.column.site') },
				]}
				rows={intakes.map((one) => ({
					key: one.id,
					cells: [
						<a key="name" className="nl-link" href={`/deelnemers/${one.personId}/intake`}>
							<PersonName name={one.name} />
						</a>,
						nextOf(one),
						one.coach,
						one.site,
					],
				}))}
			/>
		</section>
	)
}

/** What there is to do now with a talk. */
function nextOf({ state, on, at }: Intakes[number]): string {
	switch (state) {
		case 'planned':
			return staffText('intake.next.planned', { date: staffDate(on), time: at.slice(0, 5) })
		case 'held':
		case 'advice_given':
		case 'no_show':
			return staffText(`intake.next.${state}`)
		default:
			return ''
	}
}
