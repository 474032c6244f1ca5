import type { Api } from '@repo/api/backoffice'
import { mergeReasons } from '@repo/domain/merge/merge.schema'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { named, withNames } from '@repo/ui/person-name'
import { RadioGroup } from '@repo/ui/radio-group'
import { Stack } from '@repo/ui/stack'
import type { FileSide } from './compare-tables.tsx'

type Clash = Awaited<ReturnType<Api['merge']['compare']>>['clashes'][number]

/** What one person cannot have twice: to be solved first, each with what to do. */
export function Clashes({ clashes }: { clashes: readonly Clash[] }) {
	return (
		<Alert look="warning" line={staffText('merge.clashes')}>
			<ul>
				{clashes.map((clash) => {
					const sentence = clashText(clash)
					return <li key={sentence}>{withNames(sentence)}</li>
				})}
			</ul>
		</Alert>
	)
}

function clashText(clash: Clash): string {
	const { reason, detail } = clash
	switch (reason) {
		case 'same-half-day':
		case 'same-line':
			return staffText(`merge.clash.${reason}`, {
				date: staffDate(detail.on),
				part: staffText(`merge.part.${detail.part}`),
			})
		case 'two-enrolments': {
			const [kept, gone] = [detail.kept, detail.gone].map((product) => staffText(`participant.products.${product}`))
			return staffText('merge.clash.two-enrolments', { kept: kept ?? '', gone: gone ?? '' })
		}
		case 'same-group':
		case 'same-group-line':
			return staffText(`merge.clash.${reason}`, { group: detail.group })
		case 'not-under-age':
			return staffText('merge.clash.not-under-age', { name: named(detail.name) })
		default:
			return staffText(`merge.clash.${reason}`)
	}
}

/** What happens, why, and the button that does it. */
export function MergeForm({ kept, gone }: { kept: FileSide; gone: FileSide }) {
	const names = { kept: named(kept.name), gone: named(gone.name) }
	const stay = kept.coaches.length > 0 ? kept.coaches : gone.coaches
	const sentences = [
		staffText('merge.effect.moves', names),
		staffText('merge.effect.first', { kept: names.kept }),
		stay.length === 0
			? staffText('merge.effect.noCoach')
			: staffText('merge.effect.coach', { coaches: stay.join(', ') }),
		staffText('merge.effect.means', { gone: names.gone }),
		staffText('merge.effect.log'),
	]
	const far = kept.bornOn !== null && gone.bornOn !== null && kept.bornOn !== gone.bornOn
	return (
		<Stack as="section">
			<Heading level={3} line={staffText('merge.effects')} />
			<ul>
				{sentences.map((sentence) => (
					<li key={sentence}>{withNames(sentence)}</li>
				))}
			</ul>
			{far && <Alert look="warning" line={staffText('merge.effect.far')} />}
			<form method="post" className="instap-stack">
				<RadioGroup
					id="reason"
					legend={staffText('merge.reason')}
					options={mergeReasons.map((value) => ({ value, label: staffText(`merge.reasons.${value}`) }))}
					required
				/>
				<div>
					<Button line={staffText('merge.merge')} />
				</div>
			</form>
		</Stack>
	)
}
