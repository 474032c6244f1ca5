import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Fieldset } from '@repo/ui/fieldset'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named, PersonName } from '@repo/ui/person-name'
import { Select } from '@repo/ui/select'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Coaches = readonly { id: string; name: string }[]
type Chosen = Record<'van' | 'naar' | 'vanaf', string>

/** From whom, to whom and from which day on: that stands in the address, and shows who would go. */
export function ChooseCoaches({ coaches, chosen }: { coaches: Coaches; chosen: Chosen }) {
	const options = coaches.map(({ id, name }) => ({ value: id, label: name }))
	const choose = { options, empty: staffText('caseload.choose'), required: true }
	return (
		<form method="get" action="/beheer/caseload" className="instap-stack">
			<Select id="van" {...choose} label={staffText('caseload.from')} defaultValue={chosen.van} />
			<Select id="naar" {...choose} label={staffText('caseload.to')} defaultValue={chosen.naar} />
			<TextField id="vanaf" type="date" short required label={staffText('caseload.day')} defaultValue={chosen.vanaf} />
			<div>
				<Button look="secondary" line={staffText('caseload.show')} />
			</div>
		</form>
	)
}

type Props = { coaches: Coaches; chosen: Chosen; people: readonly { id: string; name: string }[] }

/** Who goes along: everyone, unless their tick is taken away. */
export function TickPeople({ coaches, chosen, people }: Props) {
	const nameOf = (wanted: string) => coaches.find(({ id }) => id === wanted)?.name ?? ''
	const coach = nameOf(chosen.van)
	if (people.length === 0) return <Paragraph line={staffText('caseload.nobody', { coach })} />
	return (
		<Stack as="section">
			<Heading level={2} line={staffText('caseload.who', { count: people.length, coach })} />
			<form method="post" className="instap-stack">
				<HiddenFields fields={chosen} />
				<Fieldset id="wie" legend={staffText('caseload.people')} hint={staffText('caseload.peopleHint')}>
					{people.map(({ id, name }) => (
						<div className="instap-tick" key={id}>
							<input
								type="checkbox"
								id={`wie-${id}`}
								name="wie"
								value={id}
								defaultChecked
								className="utrecht-checkbox utrecht-checkbox--html-input"
							/>
							<label htmlFor={`wie-${id}`} className="utrecht-form-label utrecht-form-label--checkbox">
								<PersonName name={name} />
							</label>
						</div>
					))}
				</Fieldset>
				<Paragraph line={staffText('caseload.told', { date: staffDate(chosen.vanaf) })} />
				<div>
					<Button line={staffText('caseload.move', { coach: named(nameOf(chosen.naar)) })} />
				</div>
			</form>
		</Stack>
	)
}
