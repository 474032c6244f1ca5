import { representativeRelations } from '@repo/domain/representative/representative.rules'
import { staffDate } from '@repo/i18n/format'
import { languageCodes, languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ErrorSummary } from '@repo/ui/error-summary'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { Form } from 'react-router'
import type { Entered, Problems } from './representatives.server.ts'

type Props = {
	/** The last day for a parent or guardian, and for a mentor; null where there is none. */
	minorUntil: string | null
	mentorUntil: string | null
	entered: Entered | null
	problems: Problems
}

/** Who will look along, what they are to the participant, and until when. What was typed is kept. */
export function RepresentativeForm({ minorUntil, mentorUntil, entered, problems }: Props) {
	const field = (id: keyof Entered) => ({ id, defaultValue: entered?.[id] ?? '', error: problems[id], required: true })
	const listed = (Object.keys(problems) as (keyof Entered)[]).flatMap((id) => {
		const line = problems[id]
		return line === undefined ? [] : [{ field: id, line }]
	})
	return (
		<Form method="post" className="instap-stack">
			{listed.length > 0 && <ErrorSummary heading={staffText('representative.refused.title')} problems={listed} />}
			<TextField {...field('name')} label={staffText('representative.form.name')} maxLength={100} autoComplete="off" />
			<TextField
				{...field('calledBy')}
				label={staffText('representative.form.calledBy')}
				hint={staffText('representative.form.calledByHint')}
				maxLength={100}
				autoComplete="off"
			/>
			<Select
				{...field('relation')}
				label={staffText('representative.form.relation')}
				empty=""
				options={representativeRelations.map((relation) => ({
					value: relation,
					label: staffText(`representative.relation.${relation}`),
				}))}
			/>
			<Select
				{...field('readsIn')}
				defaultValue={entered?.readsIn ?? 'nl'}
				label={staffText('representative.form.language')}
				options={languageCodes.map((code) => ({
					value: code,
					label: { text: languages[code].name, lang: code, dir: languages[code].dir },
				}))}
			/>
			<TextField
				{...field('until')}
				type="date"
				label={staffText('representative.form.until')}
				hint={hintOf({ minorUntil, mentorUntil })}
				short
			/>
			<div>
				<Button name="doe" value="toevoegen" line={staffText('representative.form.add')} />
			</div>
		</Form>
	)
}

function hintOf({ minorUntil, mentorUntil }: Pick<Props, 'minorUntil' | 'mentorUntil'>): string | undefined {
	if (mentorUntil === null) return undefined
	const until = staffDate(mentorUntil)
	if (minorUntil === null) return staffText('representative.form.untilHint', { until })
	return staffText('representative.form.untilMinor', { until, minor: staffDate(minorUntil) })
}
