import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { named } from '@repo/ui/person-name'
import { RadioGroup } from '@repo/ui/radio-group'

/** Who are known and look like whoever is sent to us. */
export type Same = Awaited<ReturnType<Api['referral']['same']>>

type Props = { id: string; same: Same; who: string | undefined; unsure: boolean }

/** "Is dit dezelfde persoon?": one of those who are known, or somebody new. `unsure`: it must be answered first. */
export function SameQuestion({ id, same, who, unsure }: Props) {
	const unknown = staffText('referral.unknown')
	return (
		<RadioGroup
			id={id}
			legend={staffText('referral.same')}
			hint={staffText('referral.sameHint')}
			error={unsure ? staffText('referral.refused.same-person') : undefined}
			defaultValue={who}
			options={[
				...same.map(({ id: value, name, bornOn, coach }) => ({
					value,
					label: named(name),
					hint: staffText('referral.sameYes', {
						bornOn: bornOn === null ? unknown : staffDate(bornOn),
						coach: coach ?? unknown,
					}),
				})),
				{ value: 'new', label: staffText('referral.sameNo') },
			]}
		/>
	)
}
