import { checklists } from '@repo/domain/enrolment/enrolment.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Checkbox } from '@repo/ui/checkbox'
import { Details } from '@repo/ui/details'
import { Fieldset } from '@repo/ui/fieldset'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Props = {
	enrolmentId: string
	list: keyof typeof checklists
	ticks: readonly { list: string; item: string }[]
}

/** What is handed out at the start, or given back when someone leaves, with a tick for each. */
export function Checklist({ enrolmentId, list, ticks }: Props) {
	const ticked = new Set(ticks.flatMap((one) => (one.list === list ? [one.item] : [])))
	const items = checklists[list]
	const title = staffText(`enrolment.checklist.${list}`)
	const count = staffText('enrolment.ticked', { done: ticked.size, total: items.length })
	return (
		<Details line={`${title} (${count})`} open={list === 'exit' && ticked.size < items.length}>
			<form method="post" className="instap-stack">
				<HiddenFields fields={{ doe: 'lijst', enrolmentId, list }} />
				<Fieldset legend={title} across>
					{items.map((item) => (
						<Checkbox
							key={item}
							id={`${list}-${item}-${enrolmentId}`}
							name="items"
							value={item}
							label={staffText(`enrolment.items.${item}`)}
							defaultChecked={ticked.has(item)}
						/>
					))}
				</Fieldset>
				<div>
					<Button look="secondary" line={staffText('enrolment.saveTicks')} />
				</div>
			</form>
		</Details>
	)
}
