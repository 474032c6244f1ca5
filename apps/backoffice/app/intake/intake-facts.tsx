import { cefrLevels, languageSkills } from '@repo/domain/intake/intake.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { SummaryList } from '@repo/ui/summary-list'
import type { Loaded } from './load-intake.server.ts'

type Intake = NonNullable<Loaded['intake']>

/** When, where and with whom the talk is. */
export function IntakeFacts({ intake: { on, at, coach, site, invitations } }: { intake: Intake }) {
	return (
		<SummaryList
			rows={[
				{
					label: staffText('intake.moment'),
					value: staffText('intake.when', { date: staffDate(on), time: at.slice(0, 5) }),
				},
				{ label: staffText('intake.site'), value: site },
				{ label: staffText('intake.coach'), value: coach },
				...(invitations > 0
					? [{ label: staffText('intake.invited'), value: staffText('intake.times', { count: invitations }) }]
					: []),
			]}
		/>
	)
}

const list = new Intl.ListFormat('nl')

/** What came of the talk, to read. */
export function IntakeResult({ loaded: { entered, works, intake, cohorts } }: { loaded: Loaded }) {
	if (intake === null || intake.outcome === null) return null
	const { outcome, halfDays, product, startOn, reach, privacySheetOn } = intake
	const group = cohorts.find(({ id }) => id === intake.cohortId)
	const level = (skill: (typeof languageSkills)[number]) => {
		const value = cefrLevels.find((known) => known === entered[skill])
		return value === undefined ? '' : staffText(`intake.level.${value}`)
	}
	const rows = [
		{ label: staffText('intake.outcome'), value: staffText(`intake.outcomes.${outcome}`) },
		product !== null && {
			label: staffText('participant.product'),
			value: staffText(`participant.products.${product}`),
		},
		group !== undefined && { label: staffText('intake.cohort'), value: group.name },
		startOn !== null && { label: staffText('intake.startOn'), value: staffDate(startOn) },
		halfDays !== null && { label: staffText('intake.halfDays'), value: String(halfDays) },
		{
			label: staffText('intake.language'),
			value: languageSkills.map((skill) => `${staffText(`intake.skill.${skill}`)} ${level(skill)}`).join(', '),
		},
		reach.length > 0 && {
			label: staffText('intake.agreements'),
			value: list.format(reach.map((one) => staffText(`intake.reaches.${one}`))),
		},
		entered.workTypeIds.length > 0 && {
			label: staffText('intake.chosen'),
			value: list.format(
				works.filter(({ id }) => entered.workTypeIds.includes(id)).map(({ line }) => line.dutch ?? line.text),
			),
		},
		privacySheetOn !== null && { label: staffText('intake.privacySheet'), value: staffDate(privacySheetOn) },
	].filter((row) => row !== false)
	return <SummaryList rows={rows} />
}
