import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { SummaryList } from '@repo/ui/summary-list'
import { plannedText, valueText } from './value-text.ts'

type Setting = Awaited<ReturnType<Api['setting']['list']>>[number]

/** One setting: what it does, what it is now and since when, what it becomes, and the way to change it. */
export function SettingCard({ setting: { key, value, since, planned } }: { setting: Setting }) {
	const name = staffText(`setting.of.${key}.name`)
	const id = `setting-${key}`
	return (
		<Card as="article" labelledBy={id}>
			<Stack gap="small">
				<Heading level={3} id={id} line={name} />
				<Paragraph line={staffText(`setting.of.${key}.what`)} />
				<SummaryList
					look="beside"
					rows={[
						{ label: staffText('setting.now'), value: <strong>{valueText(key, value)}</strong> },
						{
							label: staffText('setting.since'),
							value: since === null ? staffText('setting.preset') : staffDate(since),
						},
						{
							label: staffText('setting.planned'),
							value:
								planned.length === 0
									? staffText('setting.noPlan')
									: planned.map((one) => <div key={one.validFrom}>{plannedText(key, one)}</div>),
						},
					]}
				/>
				<p>
					<a
						className="nl-link"
						href={`/beheer/instellingen/wijzigen?wat=${key}`}
						aria-label={staffText('setting.changeOf', { name })}
					>
						{staffText('setting.change')}
					</a>
				</p>
			</Stack>
		</Card>
	)
}
