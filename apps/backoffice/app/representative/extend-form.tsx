import { extensionReasons } from '@repo/domain/representative/representative.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ErrorSummary } from '@repo/ui/error-summary'
import { named } from '@repo/ui/person-name'
import { RadioGroup } from '@repo/ui/radio-group'
import { TextField } from '@repo/ui/text-field'
import { Form } from 'react-router'
import type { ExtendProblems, ToExtend } from './extend.server.ts'

type Props = {
	/** Who looks along now. */
	standing: readonly { id: string; name: string }[]
	entered: ToExtend | null
	problems: ExtendProblems
}

/** A later last day for one who looks along, with the reason that the participant reads. What was typed is kept. */
export function ExtendForm({ standing, entered, problems }: Props) {
	const listed = (['wie', 'tot', 'waarom'] as const).flatMap((field) => {
		const line = problems[field]
		return line === undefined ? [] : [{ field, line }]
	})
	return (
		<Form method="post" className="instap-stack">
			{listed.length > 0 && <ErrorSummary heading={staffText('representative.extend.refused')} problems={listed} />}
			<RadioGroup
				id="wie"
				legend={staffText('representative.extend.who')}
				options={standing.map(({ id, name }) => ({ value: id, label: named(name) }))}
				defaultValue={entered?.wie}
				error={problems.wie}
			/>
			<TextField
				id="tot"
				type="date"
				label={staffText('representative.extend.until')}
				defaultValue={entered?.tot ?? ''}
				error={problems.tot}
				required
				short
			/>
			<RadioGroup
				id="waarom"
				legend={staffText('representative.extend.why')}
				options={extensionReasons.map((value) => ({
					value,
					label: staffText(`representative.extend.reason.${value}`),
				}))}
				defaultValue={entered?.waarom}
				error={problems.waarom}
			/>
			<div>
				<Button name="doe" value="verlengen" line={staffText('representative.extend.submit')} />
			</div>
		</Form>
	)
}
