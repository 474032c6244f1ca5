import { type Part, parts } from '@repo/domain/schedule/half-day.rules'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Table } from '@repo/ui/table'
import { weekdays } from './read-template.ts'
import { dayName } from './week-fields.tsx'

type HalfDay = { weekday: number; part: Part; lesson: string | null }
type Phase = { fromWeek: number; untilWeek: number; halfDays: readonly HalfDay[] }
type Template = { name: string; work: readonly string[]; phases: readonly Phase[] }

/** What a group goes through, week by week: a table of half days for each stretch of weeks that look the same. */
export function TemplateTables({ template }: { template: Template | null }) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.template.heading')} />
			{template === null ? (
				<Paragraph look="soft" line={staffText('cohort.template.without')} />
			) : (
				<>
					<Paragraph line={template.name} />
					{template.phases.map((phase) => (
						<PhaseTable key={phase.fromWeek} phase={phase} />
					))}
					{template.work.length > 0 && (
						<Paragraph look="soft" line={staffText('cohort.template.workOf', { work: template.work.join(', ') })} />
					)}
				</>
			)}
		</section>
	)
}

const titleOf = ({ fromWeek: from, untilWeek: until }: Phase) =>
	from === until
		? staffText('cohort.template.weekOne', { from })
		: staffText('cohort.template.weeksFromTo', { from, until })

function PhaseTable({ phase }: { phase: Phase }) {
	const what = (weekday: number, part: Part) => {
		const found = phase.halfDays.find((one) => one.weekday === weekday && one.part === part)
		if (found === undefined) return staffText('cohort.template.free')
		return found.lesson ?? staffText('cohort.template.worked')
	}
	return (
		<Table
			caption={titleOf(phase)}
			columns={[{ label: staffText('cohort.template.part') }, ...weekdays.map((day) => ({ label: dayName(day) }))]}
			rows={parts.map((part) => ({
				key: part,
				cells: [staffText(`planning.part.${part}`), ...weekdays.map((day) => what(day, part))],
			}))}
		/>
	)
}
