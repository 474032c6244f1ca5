import type { Api } from '@repo/api/backoffice'
import type { WeekHalfDay } from '@repo/domain/referral/referral.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Select } from '@repo/ui/select'
import { Text } from '@repo/ui/text'
import { TextField } from '@repo/ui/text-field'
import { listWishes } from './referral-words.ts'
import { type Same, SameQuestion } from './same-question.tsx'

/** What a planner chooses from. */
export type Planning = Awaited<ReturnType<Api['referral']['places']>> & {
	same: Same
	rooms: { siteId: string; site: string; free: WeekHalfDay[] }[]
}

type Props = { planning: Planning; entered: Record<string, string>; unsure: boolean }

/** Accepting: who it is when someone like them is known, and when, where and with whom they come to talk. */
export function AcceptForm({ planning: { same, coaches, sites, cohorts, rooms }, entered, unsure }: Props) {
	const field = (id: string) => ({ id, defaultValue: entered[id] })
	const choose = staffText('referral.choose')
	return (
		<form method="post" className="instap-stack">
			<input type="hidden" name="action" value="accept" />
			{same.length > 0 && <SameQuestion id="who" same={same} who={entered['who']} unsure={unsure} />}
			<ul className="instap-plain-list">
				{rooms.map(({ siteId, site, free }) => (
					<Text
						key={siteId}
						as="li"
						line={
							free.length === 0
								? staffText('referral.noRoom', { site })
								: staffText('referral.room', { site, halfDays: listWishes(free) })
						}
					/>
				))}
			</ul>
			<Select
				{...field('siteId')}
				label={staffText('referral.site')}
				options={sites.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<Select
				{...field('cohortId')}
				label={staffText('referral.cohort')}
				empty={staffText('referral.alone')}
				options={cohorts.map(({ id, name, from }) => ({
					value: id,
					label: staffText('referral.cohortFrom', { name, date: staffDate(from) }),
				}))}
			/>
			<Select
				{...field('coachId')}
				label={staffText('referral.coach')}
				empty={choose}
				required
				options={coaches.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<div className="instap-cluster">
				<TextField {...field('on')} type="date" label={staffText('referral.on')} short required />
				<TextField {...field('at')} type="time" label={staffText('referral.at')} short required />
			</div>
			<div>
				<Button line={staffText('referral.accept')} />
			</div>
		</form>
	)
}
